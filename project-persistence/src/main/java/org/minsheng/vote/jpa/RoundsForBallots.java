package org.minsheng.vote.jpa;

import java.util.Optional;

import org.minsheng.vote.VotingRound;
import org.minsheng.vote.VotingRounds;

/** The one query of {@link VotingRounds} that is asked with every ballot. */
interface RoundsForBallots {

	/** @see VotingRounds#findByCodeForBallot(String) */
	Optional<VotingRound> findByCodeForBallot(String code);

}
