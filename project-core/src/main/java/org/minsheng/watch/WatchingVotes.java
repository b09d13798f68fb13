package org.minsheng.watch;

import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.vote.VoteRoles;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.VotingRounds;

/** Shows a round's pattern to whoever watches over the vote. */
@UseCase
@RequiredArgsConstructor
public class WatchingVotes {

	private static final int LINES_SHOWN = 10;

	private final VotingRounds rounds;

	private final VotePatterns patterns;

	/** A round and how its ballots came. */
	public record Watched(VotingRound round, VotePattern pattern) {
	}

	/** Nothing for whoever is no scrutineer of the round's area. */
	public Optional<Watched> watch(String code, Actor actor) {
		return rounds.findByCode(code)
			.filter(round -> VoteRoles.allow(VoteRoles.SCRUTINEERS, round, actor))
			.map(round -> new Watched(round, patterns.of(round.getId(), LINES_SHOWN)));
	}

}
