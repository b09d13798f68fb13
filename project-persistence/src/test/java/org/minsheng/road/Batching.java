package org.minsheng.road;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.test.context.TestComponent;

import org.minsheng.batch.ApprovingBatches;
import org.minsheng.batch.BalancingBatches;
import org.minsheng.batch.Batch;
import org.minsheng.batch.BatchStatus;
import org.minsheng.batch.Batches;
import org.minsheng.batch.Decision;
import org.minsheng.batch.OpeningBatches;
import org.minsheng.batch.Verdict;
import org.minsheng.budget.BudgetYearId;
import org.minsheng.budget.Budgets;
import org.minsheng.budget.FundSource;
import org.minsheng.budget.PlanningBudgets;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;

/** From the report to the approval by the leading group. */
@TestComponent
@RequiredArgsConstructor
class Batching {

	private final Steps steps;

	private final PlanningBudgets planning;

	private final Budgets budgets;

	private final OpeningBatches opening;

	private final BalancingBatches balancing;

	private final ApprovingBatches approving;

	private final Batches batches;

	void report(Town town, ProjectId project) {
		steps.make(town, project, ProjectMove.REPORT, Role.COMMUNITY_STATION);
		steps.make(town, project, ProjectMove.EXAMINE, Role.SOCIAL_AFFAIRS);
	}

	/** In the batch that is being balanced; where none is, a new one of half a million is opened. */
	void decide(Town town, ProjectId project, Verdict verdict, Money amount) {
		var office = town.as(Role.SOCIAL_AFFAIRS);
		balancing.decide(balanced(town).getId(), project, new Decision(verdict, amount, "按轻重缓急综合平衡"), office,
				town.later());
	}

	/** The batch is frozen and approved, the year's million confirmed. */
	void approve(Town town, ProjectId project) {
		confirmBudget(town);
		var batch = balanced(town).getId();
		balancing.freeze(batch, town.as(Role.SOCIAL_AFFAIRS), town.later());
		approving.approve(batch, town.as(Role.LEADING_GROUP), town.later());
	}

	BudgetYearId confirmBudget(Town town) {
		var year = BudgetYearId.of(town.getOffice(), 2016);
		if (budgets.findById(year).isEmpty()) {
			var sources = List.of(new FundSource(FundSource.Kind.CITY, Money.ofYuan(600_000)),
					new FundSource(FundSource.Kind.DISTRICT, Money.ofYuan(400_000)));
			planning.plan(town.getOffice(), 2016, "深大鹏〔2016〕1 号", sources, town.as(Role.FINANCE), town.later());
			planning.confirm(year, town.as(Role.LEADING_GROUP), town.later());
		}
		return year;
	}

	private Batch balanced(Town town) {
		return batches.findByScopeAndStatus(town.getOffice(), BatchStatus.BALANCING)
			.stream()
			.findFirst()
			.orElseGet(() -> opened(town));
	}

	private Batch opened(Town town) {
		var office = town.as(Role.SOCIAL_AFFAIRS);
		var batch = opening.open(town.getCodePrefix(), town.getOffice(), 2016, town.today(), Money.ofYuan(500_000), office,
				town.later());
		balancing.begin(batch.getId(), office, town.later());
		return batch;
	}

}
