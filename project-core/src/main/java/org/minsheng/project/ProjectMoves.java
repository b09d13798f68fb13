package org.minsheng.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Moving;

/** Answers what may be done with a project, by whom, and why not; for the desk's buttons and for the moves alike. */
@UseCase
@RequiredArgsConstructor
public class ProjectMoves {

	private final List<ProjectGuard> guards;

	private final Moving moving;

	/** A move that starts in the project's present state, and why this actor cannot make it, if so. */
	public record Option(ProjectMove move, Optional<Refusal> refusal) {
	}

	/** Every move that starts in the present state, in the table's order. */
	public List<Option> options(Project project, Actor actor, Instant at) {
		return Stream.of(ProjectMove.values())
			.filter(move -> move.from().contains(project.getStatus()))
			.map(move -> new Option(move, whyNot(project, move, actor, at)))
			.toList();
	}

	/** The table first, then every guard of the move; the first refusal is the answer. */
	public Optional<Refusal> whyNot(Project project, ProjectMove move, Actor actor, Instant at) {
		return moving.whyNot(project, move, actor)
			.or(() -> guards.stream()
				.filter(guard -> guard.moves().contains(move))
				.map(guard -> guard.whyNot(project, actor, at))
				.flatMap(Optional::stream)
				.findFirst());
	}

}
