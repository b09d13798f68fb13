package org.minsheng.preset;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.budget.FundSource;
import org.minsheng.budget.PlanningBudgets;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.organisation.Scope;

/** The finance centre plans each year's money, and the leading group confirms it. */
@Component
@RequiredArgsConstructor
class Funding {

	private final PlanningBudgets planning;

	void lay(Scene scene, Scope selecting) {
		for (var budget : scene.plan().budgetYears()) {
			var day = budget.confirmedOn();
			var sources = budget.sources()
				.stream()
				.map(source -> new FundSource(source.kind(), Money.ofYuan(source.amountYuan())))
				.toList();
			var year = planning.plan(selecting, budget.year(), budget.documentNumber(), sources, scene.cast().as(Role.FINANCE, selecting),
					Times.at(day, "09:00"));
			planning.confirm(year.getId(), scene.cast().as(Role.LEADING_GROUP, selecting), Times.at(day, "11:00"));
		}
	}

}
