package org.minsheng.completion;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.category.ProjectType;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Rulebook;
import org.minsheng.project.Project;

/**
 * Which settlements are audited ({@code process.md} 2.5): all works above the sum that the rules name, and those of the
 * rest that a draw has chosen.
 */
@UseCase
@RequiredArgsConstructor
public class AuditRule {

	private final Rulebook rulebook;

	private final AuditDraws draws;

	public boolean isDue(Project project, Instant at) {
		return isAlwaysDue(project, at) || draws.isChosen(project.getId());
	}

	/** Without any draw. */
	boolean isAlwaysDue(Project project, Instant at) {
		var above = rulebook.inForce(project.getScope(), Deadlines.day(at)).getPayment().auditAbove();
		return project.getType() == ProjectType.WORKS && project.getSettled().orElse(Money.ZERO).isMoreThan(above);
	}

}
