package org.minsheng.vote;

import java.time.Instant;
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
import org.minsheng.process.ProcessRefusal;

/** After the close: enters the public number that decides ties, confirms the computed result, or overrules it with a reason. */
@UseCase
@RequiredArgsConstructor
public class DecidingRounds {

	private final VotingRounds rounds;

	private final Moving moving;

	public void draw(String code, String seed, Actor actor, Instant at) {
		var round = round(code);
		var role = actor.actingAs(RoundMove.CONFIRM.by(), round.getScope())
			.orElseThrow(() -> MemberRefusal.NOT_YOUR_ROLE.refusal().asException());
		if (round.getStatus() != RoundStatus.CLOSED || round.tieBreak().isPresent())
			throw VoteRefusal.NOTHING_TO_DRAW.refusal().asException();
		round.draw(seed);
		rounds.save(round);
		moving.noted(round, "DRAW", role, actor, Note.detail(seed), at);
	}

	/** The project cannot be carried out any more: the count is made again without it, from the same ballots. */
	public void withdraw(String code, String project, String reason, Actor actor, Instant at) {
		var round = round(code);
		var role = actor.actingAs(RoundMove.CONFIRM.by(), round.getScope())
			.orElseThrow(() -> MemberRefusal.NOT_YOUR_ROLE.refusal().asException());
		if (round.getOrigin().isPresent()) throw VoteRefusal.FROM_A_FILE.refusal().asException();
		if (!round.getStatus().isCounted()) throw VoteRefusal.NOT_COUNTED_YET.refusal().asException();
		var candidate = round.getCandidates().stream().filter(one -> one.code().equals(project)).findFirst();
		if (candidate.isEmpty()) throw VoteRefusal.NOT_ON_THE_BALLOT.refusal().asException();
		if (candidate.get().withdrawn() != null) throw VoteRefusal.WITHDRAWN_ALREADY.refusal(project).asException();
		if (reason.isBlank()) throw ProcessRefusal.REASON_MISSING.refusal().asException();
		round.withdraw(project, reason.strip());
		rounds.save(round);
		moving.noted(round, "WITHDRAW", role, actor, new Note(reason, project), at);
	}

	public void confirm(String code, Actor actor, Instant at) {
		var round = round(code);
		Refused.ifAny(whyNot(round, RoundMove.CONFIRM, actor));
		moving.make(round, RoundMove.CONFIRM, actor, Note.NONE, at);
		rounds.save(round);
	}

	/** @param winners the codes of what is chosen instead, within the budget */
	public void overrule(String code, List<String> winners, String reason, Actor actor, Instant at) {
		var round = round(code);
		Refused.ifAny(whyNot(round, RoundMove.OVERRULE, actor));
		requireWithinBudget(round, winners);
		moving.make(round, RoundMove.OVERRULE, actor, new Note(reason, String.join(",", winners)), at);
		round.overrule(new Overruling(reason.strip(), String.join(",", winners), actor.member(), at));
		rounds.save(round);
	}

	private Optional<Refusal> whyNot(VotingRound round, RoundMove move, Actor actor) {
		return moving.whyNot(round, move, actor)
			.or(() -> round.tieBreak().isPresent() ? Optional.empty() : Optional.of(VoteRefusal.DRAW_MISSING.refusal()));
	}

	private static void requireWithinBudget(VotingRound round, List<String> winners) {
		var chosen = round.getCandidates().stream().filter(candidate -> winners.contains(candidate.code())).toList();
		if (chosen.size() < winners.size()) throw VoteRefusal.NOT_ON_THE_BALLOT.refusal().asException();
		var sum = Money.sum(chosen.stream().map(RoundCandidate::cost).toList());
		var budget = round.getTerms().budget();
		if (sum.isMoreThan(budget)) throw VoteRefusal.INSTEAD_OVER_BUDGET.refusal(sum, budget).asException();
	}

	private VotingRound round(String code) {
		return rounds.findByCodeForUpdate(code).orElseThrow();
	}

}
