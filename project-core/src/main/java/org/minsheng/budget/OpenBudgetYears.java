package org.minsheng.budget;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.project.ProgrammeYears;

/** A project that begins now asks for the money of the latest open budget. */
@UseCase
@RequiredArgsConstructor
public class OpenBudgetYears implements ProgrammeYears {

	private final Budgets budgets;

	private final Organisation organisation;

	@Override
	public int open(Scope community, Instant now) {
		var selecting = organisation.selecting(community);
		return budgets.findAll()
			.stream()
			.filter(budget -> budget.getStatus() == BudgetStatus.OPEN && budget.getScope().equals(selecting))
			.mapToInt(budget -> budget.getId().year())
			.max()
			.orElse(Deadlines.day(now).getYear());
	}

}
