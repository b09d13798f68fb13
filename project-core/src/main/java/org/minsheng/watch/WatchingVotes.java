package org.minsheng.watch;

import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.VotingRounds;

/** Shows a round's pattern to whoever watches over the vote; whoever keeps its roll is watched, and does not see it by that. */
@UseCase
@RequiredArgsConstructor
public class WatchingVotes {

	public static final Set<Role> SCRUTINEERS = Set.of(Role.AUDITOR, Role.COMMUNITY_PARTY, Role.LEADING_GROUP, Role.DISTRICT);

	private static final int MOST = 10;

	private final VotingRounds rounds;

	private final VotePatterns patterns;

	/** A round and how its ballots came. */
	public record Watched(VotingRound round, VotePattern pattern) {
	}

	/** Nothing for whoever is no scrutineer of the round's area. */
	public Optional<Watched> watch(String code, Actor actor) {
		return rounds.findByCode(code)
			.filter(round -> actor.actingAs(SCRUTINEERS, round.getScope()).isPresent())
			.map(round -> new Watched(round, patterns.of(round.getId(), MOST)));
	}

}
