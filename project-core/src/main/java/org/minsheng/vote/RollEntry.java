package org.minsheng.vote;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;

/**
 * One who may vote. The day of birth is looked at once and not kept.
 *
 * @param number by which the staff know the person, unique in the round
 * @param member the account that votes; absent for whoever votes with an access code
 * @param votedAt of the latest ballot, from the close on only the start of its day; what was chosen stands elsewhere, and nothing leads there
 * @param paperAt when a paper was handed out; from then on the voter does not vote online
 */
public record RollEntry(VoterId id, RoundId round, String number, String name, @Nullable MemberId member,
		Source source, MemberId verifiedBy, Instant verifiedAt, @Nullable Instant votedAt, @Nullable Instant paperAt) {

	/** How somebody came onto the roll. */
	public enum Source {

		IMPORTED, AT_THE_WINDOW

	}

}
