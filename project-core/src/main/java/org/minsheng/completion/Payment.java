package org.minsheng.completion;

import java.time.Instant;
import java.util.UUID;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;
import org.minsheng.money.Money;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Movable;
import org.minsheng.project.ProjectId;
import org.minsheng.trail.Subject;

/** A payment (资金支付申请) out of a project's contract. */
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class Payment implements Movable<PaymentStatus, PaymentMove> {

	private PaymentId id;

	private ProjectId project;

	private Scope scope;

	private Money amount;

	/** What it is for, and the invoice. */
	private String purpose;

	private PaymentStatus status;

	private MemberId requestedBy;

	private @Nullable MemberId verifiedBy;

	private Instant requestedAt;

	private @Nullable Instant paidAt;

	private @Nullable Integer version;

	static Payment requested(ProjectId project, Scope scope, Money amount, String purpose, MemberId by, Instant at) {
		var payment = new Payment();
		payment.id = new PaymentId(UUID.randomUUID());
		payment.project = project;
		payment.scope = scope;
		payment.amount = amount;
		payment.purpose = purpose;
		payment.status = PaymentStatus.REQUESTED;
		payment.requestedBy = by;
		payment.requestedAt = at;
		return payment;
	}

	@Override
	public void take(PaymentMove move) {
		status = move.leadFrom(status);
	}

	void verifiedBy(MemberId member) {
		verifiedBy = member;
	}

	void paidAt(Instant at) {
		paidAt = at;
	}

	/** Whether it counts against what may still be paid. */
	public boolean counts() {
		return status != PaymentStatus.RETURNED;
	}

	/** Whether somebody is still to deal with it. */
	boolean isUnderWay() {
		return status != PaymentStatus.RETURNED && status != PaymentStatus.PAID;
	}

	@Override
	public Subject subject() {
		return new Subject(Subject.Kind.PAYMENT, id.value().toString());
	}

}
