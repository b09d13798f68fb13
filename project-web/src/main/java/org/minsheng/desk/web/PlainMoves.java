package org.minsheng.desk.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.batch.BalancingBatches;
import org.minsheng.completion.ClosingProjects;
import org.minsheng.delivery.StoppingProjects;
import org.minsheng.member.Actor;
import org.minsheng.project.MakingPlainMoves;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;

/** Leads each move that needs no form to the use case that makes it. */
@Component
@RequiredArgsConstructor
class PlainMoves {

	private static final Set<ProjectMove> KNOWN = EnumSet.of(ProjectMove.REDRAFT, ProjectMove.REPORT,
			ProjectMove.RETURN, ProjectMove.EXAMINE, ProjectMove.FAST_TRACK, ProjectMove.RECALL, ProjectMove.SUSPEND,
			ProjectMove.RESUME, ProjectMove.RECTIFY, ProjectMove.AUDIT, ProjectMove.CLOSE, ProjectMove.ARCHIVE,
			ProjectMove.DROP, ProjectMove.CANCEL);

	private final MakingPlainMoves moving;

	private final BalancingBatches balancing;

	private final ClosingProjects closing;

	private final StoppingProjects stopping;

	/** The move itself; there is no such page for a move that takes more than a reason. */
	static ProjectMove checked(ProjectMove move) {
		if (!KNOWN.contains(move)) {
			throw new NoSuchElementException(move.name());
		}
		return move;
	}

	void make(Project project, ProjectMove move, @Nullable String reason, Actor actor, Instant at) {
		var why = reason == null ? "" : reason.strip();
		switch (checked(move)) {
			case RECALL -> balancing.recall(project.getId(), why, actor, at);
			case CLOSE -> closing.close(project.getId(), actor, at);
			case CANCEL -> stopping.cancel(project.getId(), why, actor, at);
			default -> moving.make(project.getId(), move, why, actor, at);
		}
	}

}
