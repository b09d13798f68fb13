package org.minsheng.completion;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectMove;

/** Residents have had their time to rate before a project is closed. */
@UseCase
@RequiredArgsConstructor
public class RatedLongEnough implements ProjectGuard {

	private final RatingPeriod period;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.CLOSE);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		return period.lastDay(project)
			.filter(last -> period.isOpen(project, at))
			.map(CompletionRefusal.RATING_STILL_OPEN::refusal);
	}

}
