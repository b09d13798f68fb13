package org.minsheng.batch;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Organisation;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectMove;

/** A verdict, and taking one back, needs a batch of the project's selecting scope that is being balanced. */
@UseCase
@RequiredArgsConstructor
public class BatchIsBalancing implements ProjectGuard {

	private final Batches batches;

	private final Organisation organisation;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.PICK, ProjectMove.UNPICK, ProjectMove.POOL, ProjectMove.REFUSE);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		var selecting = organisation.selecting(project.getScope());
		return batches.findByScopeAndStatus(selecting, BatchStatus.BALANCING).isEmpty()
				? Optional.of(BatchRefusal.NO_BATCH_BALANCING.refusal())
				: Optional.empty();
	}

}
