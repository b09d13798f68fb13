package org.minsheng.completion;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.delivery.Deliveries;
import org.minsheng.delivery.Delivery;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Rulebook;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectMove;

/** Defects may still show until their period ends. */
@UseCase
@RequiredArgsConstructor
public class DefectPeriodOver implements ProjectGuard {

	private final Deliveries deliveries;

	private final Rulebook rulebook;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.ARCHIVE);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		return deliveries.findById(project.getId()).flatMap(Delivery::getAcceptance).map(acceptance -> {
			int days = rulebook.inForce(project.getScope(), acceptance.on()).getPeriods().defectDays();
			return acceptance.on().plusDays(days);
		})
			.filter(last -> !Deadlines.day(at).isAfter(last))
			.map(CompletionRefusal.DEFECT_PERIOD_RUNNING::refusal);
	}

}
