package org.minsheng.completion;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.completion.CompletionRefusal.AMOUNT_ZERO;
import static org.minsheng.completion.CompletionRefusal.NOTHING_PAYABLE;
import static org.minsheng.completion.CompletionRefusal.OVER_PAYMENT_CEILING;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ZERO;
import static org.minsheng.money.Money.ofYuan;

class PayingTest {

	private static final Money ADVANCE = ofYuan(18_000);

	private final Town town = new Town();

	private final Project bench = town.aContractedProject(BENCHES);

	@Test
	void moneyGoesOutOnlyWhenThreePeopleHaveAgreed() {
		var payment = town.aPaymentOf(ADVANCE, bench);
		assertThat(town.budget().getPaid()).isEqualTo(ZERO);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.paying.pay(payment.getId(), FINANCE, town.now()));

		town.paying.verify(payment.getId(), FINANCE, town.now());
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.paying.pay(payment.getId(), FINANCE, town.now()));

		town.paying.approve(payment.getId(), LEADERS, town.now());
		town.paying.pay(payment.getId(), FINANCE, town.now());
		assertThat(payment.getStatus()).isEqualTo(PaymentStatus.PAID);
		assertThat(payment.getPaidAt()).isEqualTo(town.now());
		assertThat(town.budget().getPaid()).isEqualTo(ADVANCE);
		assertThat(town.ledger.account(bench.getId()).paid()).isEqualTo(ADVANCE);
	}

	@Test
	void aPaymentIsPaidOnce() {
		var payment = town.anApprovedPaymentOf(ADVANCE, bench);
		town.paying.pay(payment.getId(), FINANCE, town.now());

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.paying.pay(payment.getId(), FINANCE, town.now()));
		assertThat(town.budget().getPaid()).isEqualTo(ADVANCE);
	}

	@Test
	void nobodyChecksOrApprovesTheirOwnRequestEvenInAllRoles() {
		var all = People.holding(OFFICE, Role.COMMUNITY_STATION, Role.FINANCE, Role.LEADING_GROUP);
		var payment = town.paying.request(bench.getId(), ADVANCE, "预付款", all, town.now());
		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> town.paying.verify(payment.getId(), all, town.now()));

		town.paying.verify(payment.getId(), FINANCE, town.now());
		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> town.paying.approve(payment.getId(), all, town.now()));
		assertThat(payment.getStatus()).isEqualTo(PaymentStatus.VERIFIED);
	}

	@Test
	void nobodyApprovesWhatTheyVerifiedEvenInBothRoles() {
		var both = People.holding(OFFICE, Role.FINANCE, Role.LEADING_GROUP);
		var payment = town.aPaymentOf(ADVANCE, bench);
		town.paying.verify(payment.getId(), both, town.now());

		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> town.paying.approve(payment.getId(), both, town.now()));
		assertThat(payment.getStatus()).isEqualTo(PaymentStatus.VERIFIED);
	}

	@Test
	void allPaymentsTogetherStayUnderTheCeiling() {
		town.aPaymentOf(ofYuan(10_000), bench);

		assertThat(town.paying.stillPayable(bench, town.now())).isEqualTo(ofYuan(8_000));
		assertRefused(OVER_PAYMENT_CEILING.refusal(ofYuan(18_001), ADVANCE), () -> town.aPaymentOf(ofYuan(8_001), bench));
		town.aPaymentOf(ofYuan(8_000), bench);
		assertRefused(NOTHING_PAYABLE, () -> town.aPaymentOf(new Money(1), bench));
	}

	@Test
	void whatWasGivenBackNoLongerCounts() {
		var payment = town.aPaymentOf(ADVANCE, bench);
		town.paying.giveBack(payment.getId(), "发票不符", FINANCE, town.now());

		assertThat(payment.counts()).isFalse();
		assertThat(town.paying.stillPayable(bench, town.now())).isEqualTo(ADVANCE);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.paying.verify(payment.getId(), FINANCE, town.now()));
	}

	@Test
	void whatIsGivenBackIsToldWhy() {
		var payment = town.aPaymentOf(ADVANCE, bench);

		assertRefused(ProcessRefusal.REASON_MISSING, () -> town.paying.giveBack(payment.getId(), "", FINANCE, town.now()));
		assertThat(payment.counts()).isTrue();
	}

	@Test
	void nothingIsAskedForBeforeAContractOrInZeroAmounts() {
		assertRefused(NOTHING_PAYABLE, () -> town.aPaymentOf(ofYuan(1), town.aProjectInProcurement(BENCHES)));
		assertRefused(AMOUNT_ZERO, () -> town.aPaymentOf(ZERO, bench));
	}

	@Test
	void onlyTheWorkstationAsksForMoney() {
		for (var stranger : List.of(FINANCE, LEADERS, SOCIAL_AFFAIRS, People.RESIDENT)) {
			assertRefused(MemberRefusal.NOT_YOUR_ROLE, town.paying.whyNotRequest(bench, stranger, town.now()));
		}
		assertThat(town.paying.whyNotRequest(bench, STATION, town.now())).isEmpty();
	}

	@Test
	void aCeilingThatSinksBelowWhatWasAskedLeavesNothingPayable() {
		town.inUse(town.accepted(town.finished(town.started(bench))));
		town.paidUp(bench);
		town.settling.settle(bench.getId(), ofYuan(48_000), FINANCE, town.now());

		assertThat(town.paying.stillPayable(bench, town.now())).isEqualTo(ZERO);
		assertRefused(NOTHING_PAYABLE, town.paying.whyNotRequest(bench, STATION, town.now()));
	}

}
