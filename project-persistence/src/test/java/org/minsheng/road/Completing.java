package org.minsheng.road;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.test.context.TestComponent;

import org.minsheng.completion.ClosingProjects;
import org.minsheng.completion.Paying;
import org.minsheng.completion.Rating;
import org.minsheng.completion.RatingPeriod;
import org.minsheng.completion.RatingProjects;
import org.minsheng.completion.Settling;
import org.minsheng.delivery.Deliveries;
import org.minsheng.delivery.Delivery;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** From the rating to the archive. */
@TestComponent
@RequiredArgsConstructor
class Completing {

	private final Steps steps;

	private final Projects projects;

	private final Deliveries deliveries;

	private final RatingProjects rating;

	private final RatingPeriod period;

	private final Settling settling;

	private final Paying paying;

	private final ClosingProjects closing;

	/** Rated by a resident, settled, and audited. */
	void settle(Town town, ProjectId project, Money sum) {
		rating.rate(project, Rating.Satisfaction.SATISFIED, "坐着舒服", town.as(Role.RESIDENT), town.later());
		settling.settle(project, sum, town.as(Role.FINANCE), town.later());
		steps.make(town, project, ProjectMove.AUDIT, Role.AUDITOR);
	}

	/** All but the retention money is paid; the time for ratings runs out. */
	void close(Town town, ProjectId id) {
		var project = projects.findById(id).orElseThrow();
		pay(town, id, paying.stillPayable(project, town.getNow()));
		town.waitUntil(Deadlines.endOf(period.lastDay(project).orElseThrow()));
		closing.close(id, town.as(Role.SOCIAL_AFFAIRS), town.later());
	}

	/** The defect period runs out, and the retention money is paid. */
	void archive(Town town, ProjectId id) {
		var accepted = deliveries.findById(id).flatMap(Delivery::getAcceptance).orElseThrow().on();
		town.waitUntil(Deadlines.endOf(accepted.plusDays(Town.DEFECT_DAYS)));
		pay(town, id, paying.stillPayable(projects.findById(id).orElseThrow(), town.getNow()));
		steps.make(town, id, ProjectMove.ARCHIVE, Role.FINANCE);
	}

	private void pay(Town town, ProjectId project, Money amount) {
		var payment = paying.request(project, amount, "工程款", town.as(Role.COMMUNITY_STATION), town.later()).getId();
		paying.verify(payment, town.as(Role.FINANCE), town.later());
		paying.approve(payment, town.as(Role.LEADING_GROUP), town.later());
		paying.pay(payment, town.as(Role.FINANCE), town.later());
	}

}
