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

/** How long defects may still show, and retention money is held: from the acceptance, for as long as the rules say. */
@UseCase
@RequiredArgsConstructor
public class DefectPeriod {

	private final Deliveries deliveries;

	private final Rulebook rulebook;

	/** Its last day, while it runs. */
	public Optional<LocalDate> runningUntil(Project project, Instant at) {
		return deliveries.findById(project.getId())
			.flatMap(Delivery::getAcceptance)
			.map(acceptance -> acceptance.on().plusDays(daysFrom(acceptance.on(), project)))
			.filter(last -> !Deadlines.day(at).isAfter(last));
	}

	private int daysFrom(LocalDate day, Project project) {
		return rulebook.inForce(project.getScope(), day).getPeriods().defectDays();
	}

}
