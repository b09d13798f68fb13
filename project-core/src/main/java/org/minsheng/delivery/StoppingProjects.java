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
		var project = projects.findById(id).orElseThrow();
		moving.make(project, ProjectMove.CANCEL, actor, Note.because(reason), at);
		if (project.getApproved().isPresent()) {
			ledger.freeAllBut(id, Money.ZERO, at);
			batches.follow(id, at);
		}
	}

	/**
	 * Work has begun: the part that was done is settled, and paid for.
	 * @param stillOwed of the contract for that part, beyond what is paid
	 */
	public void terminate(ProjectId id, Money stillOwed, String reason, Actor actor, Instant at) {
		var project = projects.findById(id).orElseThrow();
		moving.make(project, ProjectMove.TERMINATE, actor, Note.because(reason), at);
		project.settleAt(ledger.account(id).paid().plus(stillOwed));
		projects.save(project);
		ledger.freeAllBut(id, stillOwed, at);
		batches.follow(id, at);
	}

}
