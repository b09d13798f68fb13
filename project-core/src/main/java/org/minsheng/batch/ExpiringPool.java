package org.minsheng.batch;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.FallsDue;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** A candidate that waited in the pool to the end of its time leaves it; the community may propose it anew. */
@UseCase
@RequiredArgsConstructor
public class ExpiringPool implements FallsDue {

	private final Projects projects;

	private final MovingProjects moving;

	@Override
	public int runDue(Instant now) {
		var expired = projects.findPooledUntilBefore(Deadlines.day(now));
		for (var project : expired) {
			var end = Deadlines.endOf(Objects.requireNonNull(project.getPooledUntil()));
			moving.make(project, ProjectMove.EXPIRE, Actor.TIME, Note.NONE, end);
		}
		return expired.size();
	}

	@Override
	public Optional<Instant> nextDue() {
		return projects.findNextPoolEnd().map(Deadlines::endOf);
	}

}
