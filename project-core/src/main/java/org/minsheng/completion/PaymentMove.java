package org.minsheng.completion;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

import org.minsheng.process.Line;
import org.minsheng.process.Move;

import static org.minsheng.completion.PaymentStatus.APPROVED;
import static org.minsheng.completion.PaymentStatus.PAID;
import static org.minsheng.completion.PaymentStatus.REQUESTED;
import static org.minsheng.completion.PaymentStatus.RETURNED;
import static org.minsheng.completion.PaymentStatus.VERIFIED;
import static org.minsheng.member.Role.FINANCE;
import static org.minsheng.member.Role.LEADING_GROUP;
import static org.minsheng.process.Line.leaving;

/** The table of a payment's moves ({@code process.md} 3.7): one asks, another checks, a third approves. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
public enum PaymentMove implements Move<PaymentStatus> {

	VERIFY(leaving(REQUESTED).to(VERIFIED).by(FINANCE)),
	APPROVE(leaving(VERIFIED).to(APPROVED).by(LEADING_GROUP)),
	PAY(leaving(APPROVED).to(PAID).by(FINANCE)),
	RETURN(leaving(REQUESTED, VERIFIED, APPROVED).to(RETURNED).by(FINANCE, LEADING_GROUP).withReason());

	private final Line<PaymentStatus> line;

}
