package org.minsheng.vote;

/**
 * A vote in which a project stands or stood.
 *
 * @param atDesk whether whoever asked reads the round at the desk
 */
public record ProjectVote(VotingRound round, VoteFate fate, boolean atDesk) {
}
