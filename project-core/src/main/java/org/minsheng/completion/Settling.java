package org.minsheng.completion;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.budget.Ledger;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** 财管中心 settles the final sum; what the contract had bound beyond it becomes free. */
@UseCase
@RequiredArgsConstructor
public class Settling {

	private final Projects projects;

	private final Payments payments;

	private final Ledger ledger;

	private final MovingProjects moving;

	public void settle(ProjectId id, Money sum, Actor actor, Instant at) {
		var project = projects.findForUpdate(id).orElseThrow();
		if (payments.findByProject(id).stream().anyMatch(Payment::isUnderWay)) {
			throw CompletionRefusal.PAYMENT_UNDER_WAY.refusal().asException();
		}
		moving.make(project, ProjectMove.SETTLE, actor, Note.detail(sum.yuan().toPlainString()), at);
		var paid = ledger.account(id).paid();
		if (paid.isMoreThan(sum)) {
			throw CompletionRefusal.OVER_PAYMENT_CEILING.refusal(paid, sum).asException();
		}
		project.settleAt(sum);
		projects.save(project);
		ledger.freeAllBut(id, sum.minus(paid), at);
	}

}
