package org.minsheng.completion;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.budget.Ledger;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.Projects;

/** Requested by the workstation, checked by the finance centre, approved by a second person, paid out of the budget. */
@UseCase
@RequiredArgsConstructor
public class Paying {

	private final Payments payments;

	private final Projects projects;

	private final PaymentCeiling ceiling;

	private final Ledger ledger;

	private final Moving moving;

	/** What may still be requested for the project at its present stage. */
	public Money stillPayable(Project project, Instant at) {
		var limit = ceiling.of(project, at);
		var asked = asked(project.getId());
		return asked.isMoreThan(limit) ? Money.ZERO : limit.minus(asked);
	}

	public Optional<Refusal> whyNotRequest(Project project, Actor actor, Instant at) {
		if (actor.actingAs(Set.of(Role.COMMUNITY_STATION), project.getScope()).isEmpty()) {
			return Optional.of(MemberRefusal.NOT_YOUR_ROLE.refusal());
		}
		return stillPayable(project, at).isZero()
				? Optional.of(CompletionRefusal.NOTHING_PAYABLE.refusal())
				: Optional.empty();
	}

	public Payment request(ProjectId id, Money amount, String purpose, Actor actor, Instant at) {
		var project = projects.findForUpdate(id).orElseThrow();
		Refused.ifAny(whyNotRequest(project, actor, at));
		if (amount.isZero()) {
			throw CompletionRefusal.AMOUNT_ZERO.refusal().asException();
		}
		var sum = asked(id).plus(amount);
		var limit = ceiling.of(project, at);
		if (sum.isMoreThan(limit)) {
			throw CompletionRefusal.OVER_PAYMENT_CEILING.refusal(sum, limit).asException();
		}
		var payment = Payment.requested(id, project.getScope(), amount, purpose, actor.member(), at);
		payments.save(payment);
		moving.began(payment, "REQUEST", Role.COMMUNITY_STATION, actor, detail(payment), at);
		return payment;
	}

	public void verify(PaymentId id, Actor actor, Instant at) {
		var payment = payment(id);
		refuseOwn(actor.is(payment.getRequestedBy()));
		moving.make(payment, PaymentMove.VERIFY, actor, detail(payment), at);
		payment.verifiedBy(actor.member());
		payments.save(payment);
	}

	public void approve(PaymentId id, Actor actor, Instant at) {
		var payment = payment(id);
		refuseOwn(actor.is(payment.getRequestedBy()) || actor.is(payment.getVerifiedBy()));
		moving.make(payment, PaymentMove.APPROVE, actor, detail(payment), at);
		payments.save(payment);
	}

	public void pay(PaymentId id, Actor actor, Instant at) {
		var payment = payment(id);
		moving.make(payment, PaymentMove.PAY, actor, detail(payment), at);
		payment.paidAt(at);
		payments.save(payment);
		ledger.pay(payment.getProject(), payment.getAmount(), at);
	}

	public void giveBack(PaymentId id, String reason, Actor actor, Instant at) {
		var payment = payment(id);
		moving.make(payment, PaymentMove.RETURN, actor, Note.because(reason), at);
		payments.save(payment);
	}

	private Money asked(ProjectId id) {
		return Money.sum(payments.findByProject(id).stream().filter(Payment::counts).map(Payment::getAmount).toList());
	}

	private static void refuseOwn(boolean own) {
		if (own) {
			throw MemberRefusal.OWN_SUBMISSION.refusal().asException();
		}
	}

	private static Note detail(Payment payment) {
		return Note.detail(payment.getAmount().yuan().toPlainString());
	}

	private Payment payment(PaymentId id) {
		return payments.findById(id).orElseThrow();
	}

}
