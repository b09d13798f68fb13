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

/** The retention money is paid out before a project goes to the archive. */
@UseCase
@RequiredArgsConstructor
public class RetentionPaid implements ProjectGuard {

	private final Ledger ledger;

	@Override
	public Set<ProjectMove> moves() {
		return Set.of(ProjectMove.ARCHIVE);
	}

	@Override
	public Optional<Refusal> whyNot(Project project, Actor actor, Instant at) {
		var settled = project.getSettled().orElse(Money.ZERO);
		var paid = ledger.account(project.getId()).paid();
		return settled.isMoreThan(paid)
				? Optional.of(CompletionRefusal.RETENTION_NOT_PAID.refusal(settled.minus(paid)))
				: Optional.empty();
	}

}
