package org.minsheng.project;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Rulebook;

/** The urgent route (R44) skips meeting and notice, so it is for smaller sums only. */
@UseCase
@RequiredArgsConstructor
public class WithinFastTrackCap implements ProjectGuard {

	private final Rulebook rulebook;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.FAST_TRACK);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		var cap = rulebook.inForce(project.getScope(), Deadlines.day(at)).getCaps().fastTrack();
		return project.getEstimate().isMoreThan(cap)
				? Optional.of(ProjectRefusal.OVER_FAST_TRACK_CAP.refusal(project.getEstimate(), cap))
				: Optional.empty();
	}

}
