package org.minsheng.project;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Note;

/** Makes the moves that carry nothing but a reason. */
@UseCase
@RequiredArgsConstructor
public class MakingPlainMoves {

	private static final Set<ProjectMove> PLAIN = EnumSet.of(ProjectMove.REDRAFT, ProjectMove.REPORT,
			ProjectMove.RETURN, ProjectMove.EXAMINE, ProjectMove.FAST_TRACK, ProjectMove.SUSPEND, ProjectMove.RESUME,
			ProjectMove.RECTIFY, ProjectMove.AUDIT, ProjectMove.ARCHIVE, ProjectMove.DROP);

	private final Projects projects;

	private final MovingProjects moving;

	/**
	 * @throws IllegalArgumentException for a move that has a use case of its own
	 */
	public void make(ProjectId id, ProjectMove move, String reason, Actor actor, Instant at) {
		if (!PLAIN.contains(move)) {
			throw new IllegalArgumentException("Not a plain move: " + move);
		}
		moving.make(projects.findById(id).orElseThrow(), move, actor, Note.because(reason), at);
	}

}
