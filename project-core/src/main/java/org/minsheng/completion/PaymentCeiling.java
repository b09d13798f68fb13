package org.minsheng.completion;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.PaymentRules;
import org.minsheng.organisation.Rulebook;
import org.minsheng.project.Project;

/**
 * The most that may have been paid at each stage: an advance while the work goes on, progress once accepted, all but the
 * retention money once settled, all once the defect period of a closed project is over ({@code process.md} 2.5); where
 * the work was ended early, what was done.
 */
@UseCase
@RequiredArgsConstructor
public class PaymentCeiling {

	private final DefectPeriod period;

	private final Rulebook rulebook;

	public Money of(Project project, Instant at) {
		var rules = rules(project, at);
		var contract = project.getContracted().orElse(Money.ZERO);
		var settled = project.getSettled().orElse(Money.ZERO);
		return switch (project.getStatus()) {
			case CONTRACTED, IN_PROGRESS, SUSPENDED, COMPLETED, RECTIFYING -> contract.percent(rules.advancePercent());
			case ACCEPTED, IN_USE -> contract.percent(rules.progressPercent());
			case SETTLED, AUDITED -> settled.minus(retention(project, at));
			case CLOSED -> period.runningUntil(project, at).isPresent() ? settled.minus(retention(project, at)) : settled;
			case TERMINATED -> settled;
			default -> Money.ZERO;
		};
	}

	/** What is held back until the end of the defect period. */
	public Money retention(Project project, Instant at) {
		return project.getSettled().orElse(Money.ZERO).percent(rules(project, at).retentionPercent());
	}

	private PaymentRules rules(Project project, Instant at) {
		return rulebook.inForce(project.getScope(), Deadlines.day(at)).getPayment();
	}

}
