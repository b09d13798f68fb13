package org.minsheng.completion;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.budget.Ledger;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectGuard;
import org.minsheng.project.ProjectMove;

/** Nobody waits for money when a project is closed, but for the retention. */
@UseCase
@RequiredArgsConstructor
public class PaidExceptRetention implements ProjectGuard {

	private final Ledger ledger;

	private final PaymentCeiling ceiling;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.CLOSE);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		var due = project.getSettled().orElse(Money.ZERO).minus(ceiling.retention(project, at));
		var paid = ledger.account(project.getId()).paid();
		return due.isMoreThan(paid)
				? Optional.of(CompletionRefusal.NOT_FULLY_PAID.refusal(due.minus(paid)))
				: Optional.empty();
	}

}
