package org.minsheng.vote;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.trail.TrailEntries;
import org.minsheng.vote.RoundTask.Kind;

/** What waits at the rounds for whoever asks, by role and place, and not for who may not do it after what they did before. */
@UseCase
@RequiredArgsConstructor
public class WaitingRounds {

	private final VotingRounds rounds;

	private final Roll roll;

	private final PaperBox papers;

	private final TrailEntries trail;

	/** In the order of a round's life. */
	public List<RoundTask> of(Actor actor, Instant now) {
		return rounds.findWaiting()
			.stream()
			.filter(round -> actor.isStaffOf(round.getScope()))
			.flatMap(round -> tasks(round, actor, now))
			.sorted(Comparator.comparing(RoundTask::kind).thenComparing(task -> task.round().getCode()))
			.toList();
	}

	private Stream<RoundTask> tasks(VotingRound round, Actor actor, Instant now) {
		return switch (round.getStatus()) {
			case DRAFT -> drafted(round, actor, now);
			case COUNTING -> counting(round, actor);
			case CLOSED -> closed(round, actor);
			default -> Stream.empty();
		};
	}

	/** What a project of the draft has come to since is told on its page: there are too many to look at here. */
	private Stream<RoundTask> drafted(VotingRound round, Actor actor, Instant now) {
		if (roll.turnout(round.getId()).eligible() == 0) return once(VoteRoles.MAKERS, Kind.FILL_ROLL, round, actor);
		if (round.getTerms().whyNot(now).isPresent()) return once(VoteRoles.MAKERS, Kind.MEND, round, actor);
		return DraftPolicy.hadAHand(actor, trail.of(round.subject()))
				? Stream.empty()
				: once(RoundMove.ANNOUNCE.by(), Kind.ANNOUNCE, round, actor);
	}

	private Stream<RoundTask> counting(VotingRound round, Actor actor) {
		var work = papers.workFor(round.getId(), actor.member());
		if (work.isDone()) return once(RoundMove.END_COUNT.by(), Kind.END_COUNT, round, actor);
		return Stream.of(many(VoteRoles.READERS, new RoundTask(Kind.READ_PAPERS, round, work.toRead()), actor),
				many(VoteRoles.WITNESSES, new RoundTask(Kind.SETTLE_PAPERS, round, work.toSettle()), actor))
			.flatMap(Optional::stream);
	}

	private static Stream<RoundTask> closed(VotingRound round, Actor actor) {
		if (round.tieBreak().isEmpty()) return once(RoundMove.CONFIRM.by(), Kind.DRAW, round, actor);
		return actor.is(round.getDrawnBy()) ? Stream.empty() : once(RoundMove.CONFIRM.by(), Kind.CONFIRM, round, actor);
	}

	private static Optional<RoundTask> many(Set<Role> roles, RoundTask task, Actor actor) {
		return Optional.of(task).filter(one -> one.count() > 0 && VoteRoles.allow(roles, one.round(), actor));
	}

	private static Stream<RoundTask> once(Set<Role> roles, Kind kind, VotingRound round, Actor actor) {
		return VoteRoles.allow(roles, round, actor) ? Stream.of(new RoundTask(kind, round, 1)) : Stream.empty();
	}

}
