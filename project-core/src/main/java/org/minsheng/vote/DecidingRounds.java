package org.minsheng.vote;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.money.Money;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** After the close: enters the public number that decides ties, confirms the computed result, or overrules it with a reason. */
@UseCase
@RequiredArgsConstructor
public class DecidingRounds {

	private final VotingRounds rounds;

	private final VotesOnProjects votes;

	private final ChoosingCandidates choosing;

	private final CountingRounds counting;

	private final Moving moving;

	/**
	 * Enters the number. Whoever entered it cannot change it, or could try numbers until one suits; somebody else may correct
	 * it as long as nobody has confirmed the result, each time on record.
	 */
	public void draw(String code, String seed, Actor actor, Instant at) {
		var round = round(code);
		var role = VoteRoles.require(RoundMove.CONFIRM.by(), round, actor);
		if (round.getStatus() != RoundStatus.CLOSED || round.getTerms().ties() != TieOrder.DRAWN)
			throw VoteRefusal.NOTHING_TO_DRAW.refusal().asException();
		if (actor.is(round.getDrawnBy())) throw MemberRefusal.OWN_SUBMISSION.refusal().asException();
		round.draw(seed, actor.member());
		rounds.save(round);
		moving.noted(round, "DRAW", role, actor, Note.detail(seed), at);
	}

	/**
	 * The project cannot be carried out any more: the count is made again without it, from the same ballots, and its result
	 * waits to be confirmed. What was chosen by overruling is no count, and is not made again.
	 */
	public void withdraw(String code, String project, String reason, Actor actor, Instant at) {
		var round = round(code);
		if (round.getOrigin().isPresent()) throw VoteRefusal.FROM_A_FILE.refusal().asException();
		var candidate = round.getCandidates().stream().filter(one -> one.code().equals(project)).findFirst();
		if (candidate.isEmpty()) throw VoteRefusal.NOT_ON_THE_BALLOT.refusal().asException();
		if (candidate.get().withdrawn() != null) throw VoteRefusal.WITHDRAWN_ALREADY.refusal(project).asException();
		moving.make(round, RoundMove.WITHDRAW, actor, new Note(reason, project), at);
		round.withdraw(project, reason.strip());
		rounds.save(round);
	}

	public void confirm(String code, Actor actor, Instant at) {
		var round = round(code);
		Refused.ifAny(whyNot(round, RoundMove.CONFIRM, actor));
		choosing.hold(round);
		requireInNoOther(round, counting.winners(round));
		moving.make(round, RoundMove.CONFIRM, actor, Note.NONE, at);
		rounds.save(round);
	}

	/** @param winners the codes of what is chosen instead, within the budget */
	public void overrule(String code, List<String> winners, String reason, Actor actor, Instant at) {
		var round = round(code);
		Refused.ifAny(whyNot(round, RoundMove.OVERRULE, actor));
		requireCanWin(round, winners);
		choosing.hold(round);
		requireInNoOther(round, winners);
		moving.make(round, RoundMove.OVERRULE, actor, new Note(reason, String.join(",", winners)), at);
		round.overrule(new Overruling(reason.strip(), String.join(",", winners), actor.member(), at));
		rounds.save(round);
	}

	private Optional<Refusal> whyNot(VotingRound round, RoundMove move, Actor actor) {
		return moving.whyNot(round, move, actor)
			.or(() -> actor.is(round.getDrawnBy()) ? Optional.of(MemberRefusal.OWN_SUBMISSION.refusal()) : Optional.empty())
			.or(() -> round.tieBreak().isPresent() ? Optional.empty() : Optional.of(VoteRefusal.DRAW_MISSING.refusal()));
	}

	private static void requireCanWin(VotingRound round, List<String> winners) {
		var chosen = round.getCandidates().stream().filter(candidate -> winners.contains(candidate.code())).toList();
		if (chosen.size() < winners.size()) throw VoteRefusal.NOT_ON_THE_BALLOT.refusal().asException();
		chosen.stream().filter(one -> one.withdrawn() != null).findFirst().ifPresent(gone -> {
			throw VoteRefusal.WITHDRAWN_ALREADY.refusal(gone.code()).asException();
		});
		var sum = Money.sum(chosen.stream().map(RoundCandidate::cost).toList());
		var budget = round.getTerms().budget();
		if (sum.isMoreThan(budget)) throw VoteRefusal.INSTEAD_OVER_BUDGET.refusal(sum, budget).asException();
		round.getGroups().stream().map(group -> group.projects().stream().filter(winners::contains).toList()).forEach(both -> {
			if (both.size() > 1) throw VoteRefusal.INSTEAD_EXCLUSIVE.refusal(both.get(0), both.get(1)).asException();
		});
	}

	/** Who lost here and stands again is decided about there, even where a withdrawal would bring it up here. */
	private void requireInNoOther(VotingRound round, Collection<String> winners) {
		votes.takenBeside(round, winners).forEach((code, other) -> {
			throw VoteRefusal.PROJECT_IN_ANOTHER_VOTE.refusal(code, other.getCode()).asException();
		});
	}

	private VotingRound round(String code) {
		return rounds.findByCodeForUpdate(code).orElseThrow();
	}

}
