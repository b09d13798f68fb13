package org.minsheng.proposal;

import java.io.Serializable;

import org.minsheng.member.MemberId;

/**
 * A refusal that waits for a second person.
 *
 * @param by who proposed it, and so cannot confirm it
 * @param reason what the submitter will read, once it is confirmed
 */
public record ProposedDecline(MemberId by, String reason) implements Serializable {
}
