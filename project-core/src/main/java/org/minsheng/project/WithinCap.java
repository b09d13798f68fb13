package org.minsheng.project;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.category.ProjectType;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;
import org.minsheng.organisation.Caps;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Rulebook;

/** Modest money (R3): neither the estimate nor what a meeting agrees on passes the cap of the type. */
@UseCase
@RequiredArgsConstructor
public class WithinCap implements ProjectGuard {

	private final Rulebook rulebook;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.PUT_TO_MEETING, ProjectMove.FAST_TRACK);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		return whyNot(project, project.getEstimate(), at);
	}

	/** Why the project may not cost that much. */
	public Optional<Refusal> whyNot(Project project, Money cost, Instant at) {
		var cap = capOf(project.getType(), rulebook.inForce(project.getScope(), Deadlines.day(at)).getCaps());
		return cost.isMoreThan(cap) ? Optional.of(ProjectRefusal.OVER_CAP.refusal(cost, cap)) : Optional.empty();
	}

	private static Money capOf(ProjectType type, Caps caps) {
		return switch (type) {
			case WORKS -> caps.works();
			case GOODS -> caps.goods();
			case SERVICE -> caps.service();
		};
	}

}
