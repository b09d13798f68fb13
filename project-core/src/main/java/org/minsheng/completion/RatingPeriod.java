package org.minsheng.completion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.delivery.Deliveries;
import org.minsheng.delivery.Delivery;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Rulebook;
import org.minsheng.project.Project;

/** When residents may rate: from the day of use, for as long as the rules say. */
@UseCase
@RequiredArgsConstructor
public class RatingPeriod {

	private final Deliveries deliveries;

	private final Rulebook rulebook;

	/** The last day on which the project may be rated; empty before it is in use. */
	public Optional<LocalDate> lastDay(Project project) {
		return deliveries.findById(project.getId()).flatMap(Delivery::getHandover).map(handover -> {
			var rules = rulebook.inForce(project.getScope(), handover.inUseOn()).getPeriods();
			return handover.inUseOn().plusDays(rules.ratingDays());
		});
	}

	public boolean isOpen(Project project, Instant at) {
		return lastDay(project).map(last -> !Deadlines.day(at).isAfter(last)).orElse(false);
	}

}
