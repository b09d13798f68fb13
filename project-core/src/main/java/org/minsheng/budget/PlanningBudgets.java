package org.minsheng.budget;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** The finance centre plans a year's money; the leading group confirms the appropriation, and then it can be spent. */
@UseCase
@RequiredArgsConstructor
public class PlanningBudgets {

	private final Budgets budgets;

	private final Moving moving;

	public BudgetYear plan(Scope scope, int year, String document, List<FundSource> sources, Actor actor, Instant at) {
		onlyTheFinanceCentre(scope, actor);
		if (Math.abs(year - Deadlines.day(at).getYear()) > 1) {
			throw BudgetRefusal.YEAR_OUT_OF_REACH.refusal(year).asException();
		}
		requireMoney(sources);
		if (budgets.findById(BudgetYearId.of(scope, year)).isPresent()) {
			throw BudgetRefusal.BUDGET_EXISTS.refusal(year).asException();
		}
		var budget = BudgetYear.planned(scope, year, document, sources, actor.member());
		budgets.save(budget);
		moving.began(budget, "PLAN", Role.FINANCE, actor, Note.detail(document), at);
		return budget;
	}

	/** Other sums or another document, while nobody has confirmed the year. What stood there before stays on record. */
	public void revise(BudgetYearId id, String document, List<FundSource> sources, Actor actor, Instant at) {
		var budget = budgets.findForUpdate(id).orElseThrow();
		onlyTheFinanceCentre(budget.getScope(), actor);
		requireMoney(sources);
		var before = budget.getAppropriated().yuan().toPlainString();
		budget.revise(document, sources, actor.member());
		budgets.save(budget);
		moving.noted(budget, "REVISE", Role.FINANCE, actor, Note.detail(before + " → " + budget.getAppropriated().yuan().toPlainString()),
				at);
	}

	public void confirm(BudgetYearId id, Actor actor, Instant at) {
		var budget = budgets.findForUpdate(id).orElseThrow();
		if (actor.is(budget.getPlannedBy())) {
			throw MemberRefusal.OWN_SUBMISSION.refusal().asException();
		}
		moving.make(budget, BudgetMove.CONFIRM, actor, Note.detail(budget.getDocument()), at);
		budgets.save(budget);
	}

	private static void onlyTheFinanceCentre(Scope scope, Actor actor) {
		actor.require(Set.of(Role.FINANCE), scope);
	}

	private static void requireMoney(List<FundSource> sources) {
		if (Money.sum(sources.stream().map(FundSource::amount).toList()).isZero()) {
			throw BudgetRefusal.NOTHING_APPROPRIATED.refusal().asException();
		}
	}

}
