package org.minsheng.delivery;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.batch.FollowingBatches;
import org.minsheng.budget.Ledger;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** The leading group calls a project off; what was set aside for it becomes free, and people are told why. */
@UseCase
@RequiredArgsConstructor
public class StoppingProjects {

	private final Projects projects;

	private final Ledger ledger;

	private final MovingProjects moving;

	private final FollowingBatches batches;

	public void cancel(ProjectId id, String reason, Actor actor, Instant at) {
		stop(id, ProjectMove.CANCEL, reason, Money.ZERO, actor, at);
	}

	/**
	 * Work has begun: what was done is paid for.
	 * @param stillOwed of the contract for the part that was done, beyond what is paid
	 */
	public void terminate(ProjectId id, Money stillOwed, String reason, Actor actor, Instant at) {
		stop(id, ProjectMove.TERMINATE, reason, stillOwed, actor, at);
	}

	private void stop(ProjectId id, ProjectMove move, String reason, Money stillOwed, Actor actor, Instant at) {
		var project = projects.findById(id).orElseThrow();
		moving.make(project, move, actor, Note.because(reason), at);
		if (project.getApproved().isPresent()) {
			ledger.freeAllBut(id, stillOwed, at);
			batches.follow(id, at);
		}
	}

}
