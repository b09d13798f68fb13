package org.minsheng.batch;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectRefusal;

/** Once its years in the pool are over (R22), a project neither comes back from it nor goes into it again. */
@UseCase
public class PoolTimeLeft implements ProjectGuard {

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.RECALL, ProjectMove.POOL);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		return Optional.ofNullable(project.getPooledUntil())
			.filter(lastDay -> Deadlines.day(at).isAfter(lastDay))
			.map(ProjectRefusal.POOL_ENTRY_EXPIRED::refusal);
	}

}
