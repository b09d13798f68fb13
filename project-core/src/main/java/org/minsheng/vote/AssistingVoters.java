package org.minsheng.vote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.vote.KeepingRolls.CodeSheet;

/**
 * Lets staff help a voter who cannot vote alone: on record first, and then with a code that is good for one ballot of this
 * voter, so that the helper cannot change it later.
 * The list is open to whoever keeps the roll and whoever watches over the vote.
 */
@UseCase
@RequiredArgsConstructor
public class AssistingVoters {

	private static final Set<Role> READERS = Stream
		.of(MakingRounds.MAKERS, Set.of(Role.COMMUNITY_PARTY, Role.LEADING_GROUP, Role.AUDITOR))
		.flatMap(Set::stream)
		.collect(Collectors.toUnmodifiableSet());

	private final VotingRounds rounds;

	private final Roll roll;

	private final Assistances assistances;

	private final KeepingRolls keeping;

	/** @return a new code for the voter, for one ballot that the helper opens; an older one is dead */
	public CodeSheet assist(String code, String number, String place, Actor actor, Instant at) {
		var round = rounds.findByCodeForUpdate(code).orElseThrow();
		if (actor.actingAs(MakingRounds.MAKERS, round.getScope()).isEmpty()) throw MemberRefusal.NOT_YOUR_ROLE.refusal().asException();
		Refused.ifAny(round.whyNotVote(at));
		var sheet = keeping.codeForOneBallot(round, number, actor, at);
		var voter = roll.findByNumber(round.getId(), number).orElseThrow();
		assistances.add(new Assistance(round.getId(), voter.id(), actor.member(), place, at));
		return sheet;
	}

	/** Nothing for whoever may not read it. */
	public Optional<List<AssistedVoter>> list(String code, Actor actor) {
		return rounds.findByCode(code)
			.filter(round -> actor.actingAs(READERS, round.getScope()).isPresent())
			.map(round -> assistances.of(round.getId()));
	}

}
