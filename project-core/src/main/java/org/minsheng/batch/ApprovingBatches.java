package org.minsheng.batch;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.budget.BudgetRefusal;
import org.minsheng.budget.BudgetYearId;
import org.minsheng.budget.Budgets;
import org.minsheng.budget.Ledger;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** The leading group approves a frozen list as a whole: every project's money is reserved, or nothing happens. */
@UseCase
@RequiredArgsConstructor
public class ApprovingBatches {

	private final Batches batches;

	private final Projects projects;

	private final Budgets budgets;

	private final Ledger ledger;

	private final Moving moving;

	private final MovingProjects movingProjects;

	/** Why this actor cannot approve the batch now. */
	public Optional<Refusal> whyNot(Batch batch, Actor actor) {
		return moving.whyNot(batch, BatchMove.APPROVE, actor)
			.or(() -> actor.is(batch.getFrozenBy())
					? Optional.of(MemberRefusal.OWN_SUBMISSION.refusal())
					: Optional.empty())
			.or(() -> whyNotAffordable(batch));
	}

	public void approve(BatchId id, Actor actor, Instant at) {
		var batch = batches.findById(id).orElseThrow();
		Refused.ifAny(whyNot(batch, actor));
		var year = BudgetYearId.of(batch.getScope(), batch.getYear());
		for (var item : batch.picked()) {
			var project = projects.findById(item.project()).orElseThrow();
			project.approveFor(item.amount());
			ledger.reserve(year, item.project(), item.amount(), at);
			movingProjects.make(project, ProjectMove.APPROVE, actor, Note.detail(batch.getCode()), at);
		}
		moving.make(batch, BatchMove.APPROVE, actor, Note.detail(batch.sum().yuan().toPlainString()), at);
		batch.approvedAt(at);
		batches.save(batch);
	}

	/** Back to the table, with what has to change. */
	public void giveBack(BatchId id, String reason, Actor actor, Instant at) {
		var batch = batches.findById(id).orElseThrow();
		moving.make(batch, BatchMove.RETURN, actor, Note.because(reason), at);
		batches.save(batch);
	}

	private Optional<Refusal> whyNotAffordable(Batch batch) {
		return budgets.findById(BudgetYearId.of(batch.getScope(), batch.getYear()))
			.map(budget -> budget.whyNotReserve(batch.sum()))
			.orElseGet(() -> Optional.of(BudgetRefusal.NO_BUDGET.refusal(batch.getYear())));
	}

}
