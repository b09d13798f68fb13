package org.minsheng.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.category.ProjectType;
import org.minsheng.member.Actor;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectMove;

/** Works start only with 城建办's countersignature (R8). */
@UseCase
@RequiredArgsConstructor
public class WorksCountersigned implements ProjectGuard {

	private final Deliveries deliveries;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.START);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		boolean missing = project.getType() == ProjectType.WORKS
				&& deliveries.findById(project.getId()).map(Delivery::getCountersignedBy).isEmpty();
		return missing ? Optional.of(DeliveryRefusal.NOT_COUNTERSIGNED.refusal()) : Optional.empty();
	}

}
