package org.minsheng.organisation;

import java.io.Serializable;

/**
 * How the five-party meeting decides (R15, R16).
 *
 * @param quorumPercent share of the members who must be present, in per cent; two thirds is 67
 * @param leadDays days between calling the meeting and holding it
 */
public record MeetingRules(int quorumPercent, int leadDays) implements Serializable {
}
