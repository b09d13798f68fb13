package org.minsheng.organisation;

import java.io.Serializable;

/**
 * How the five-party meeting decides (R15, R16).
 *
 * @param quorumNumerator of the share of the members who must be present: two of three
 * @param quorumDenominator of that share
 * @param leadDays days between calling the meeting and holding it
 * @param majority of those present, and of the resident representatives among them, by which an item passes
 */
public record MeetingRules(int quorumNumerator, int quorumDenominator, int leadDays, Majority majority) implements Serializable {

	public MeetingRules {
		if (quorumNumerator < 0 || quorumDenominator < 1 || quorumNumerator > quorumDenominator || leadDays < 0) {
			throw new IllegalArgumentException("A quorum is a share of the members, and a meeting is called before it is held");
		}
	}

	/** An item passes with more than half of both. */
	public MeetingRules(int quorumNumerator, int quorumDenominator, int leadDays) {
		this(quorumNumerator, quorumDenominator, leadDays, Majority.HALF);
	}

}
