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

/** Modest money (R3): the estimate stays within the cap of its type. */
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
		var caps = rulebook.inForce(project.getScope(), Deadlines.day(at)).getCaps();
		var cap = capOf(project.getType(), caps);
		return project.getEstimate().isMoreThan(cap)
				? Optional.of(ProjectRefusal.OVER_CAP.refusal(project.getEstimate(), cap))
				: Optional.empty();
	}

	private static Money capOf(ProjectType type, Caps caps) {
		return switch (type) {
			case WORKS -> caps.works();
			case GOODS -> caps.goods();
			case SERVICE -> caps.service();
		};
	}

}
