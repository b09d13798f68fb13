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

/** Defects may still show until their period ends. */
@UseCase
@RequiredArgsConstructor
public class DefectPeriodOver implements ProjectGuard {

	private final DefectPeriod period;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.ARCHIVE);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		return period.runningUntil(project, at).map(CompletionRefusal.DEFECT_PERIOD_RUNNING::refusal);
	}

}
