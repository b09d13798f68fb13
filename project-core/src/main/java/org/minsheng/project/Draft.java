package org.minsheng.project;

import java.util.List;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.money.Money;

/** What the workstation lays down when it makes a project from requests. */
public record Draft(Description description, ProjectType type, Theme theme, Urgency urgency,
		Beneficiaries beneficiaries, List<CostLine> costs, int year, Provenance provenance) {

	public Draft {
		costs = List.copyOf(costs);
		if (costs.stream().allMatch(line -> line.cost().isZero())) {
			throw new IllegalArgumentException("A project costs something");
		}
	}

	/** The sum of the cost lines. */
	public Money estimate() {
		return Money.sum(costs.stream().map(CostLine::cost).toList());
	}

}
