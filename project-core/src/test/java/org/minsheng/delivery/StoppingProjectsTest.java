package org.minsheng.delivery;

import org.junit.jupiter.api.Test;

import org.minsheng.budget.BudgetRefusal;
import org.minsheng.completion.PaymentStatus;
import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectRefusal;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ZERO;
import static org.minsheng.money.Money.ofYuan;

class StoppingProjectsTest {

	private static final Money WHOLE = ofYuan(2_000_000);

	private final Town town = new Town();

	@Test
	void whatWasReservedBecomesFree() {
		cancel(town.anApprovedProject(BENCHES));

		assertThat(town.budget().free()).isEqualTo(WHOLE);
	}

	@Test
	void whatAContractHadBoundBecomesFreeExceptWhatWasPaid() {
		var bench = town.paid(ofYuan(10_000), town.aContractedProject(BENCHES));
		cancel(bench);

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CANCELLED);
		assertThat(town.budget().free()).isEqualTo(ofYuan(1_990_000));
		assertThat(town.budget().getPaid()).isEqualTo(ofYuan(10_000));
	}

	@Test
	void aProjectWithoutMoneyIsCancelledToo() {
		var reported = town.aReportedProject(BENCHES);
		cancel(reported);

		assertThat(reported.getStatus()).isEqualTo(ProjectStatus.CANCELLED);
	}

	@Test
	void whatWasDoneBeforeTheEndIsSettledAndPaid() {
		var bench = town.paid(ofYuan(10_000), town.aProjectUnderWay(BENCHES));
		terminate(bench, ofYuan(5_000));

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.TERMINATED);
		assertThat(bench.getSettled()).contains(ofYuan(15_000));
		assertThat(town.ledger.account(bench.getId()).committed()).isEqualTo(ofYuan(5_000));
		assertThat(town.paying.stillPayable(bench, town.now())).isEqualTo(ofYuan(5_000));

		town.paidUp(bench);
		assertThat(town.budget().getPaid()).isEqualTo(ofYuan(15_000));
		assertThat(town.budget().free()).isEqualTo(ofYuan(1_985_000));
	}

	@Test
	void noMoreIsOwedThanTheContractHolds() {
		var bench = town.paid(ofYuan(10_000), town.aProjectUnderWay(BENCHES));

		assertRefused(ProjectRefusal.MORE_THAN_CONTRACT.refusal(ofYuan(60_001), ofYuan(60_000)), () -> terminate(bench, ofYuan(50_001)));
	}

	@Test
	void aPaymentUnderWayIsGivenBackOnceItsMoneyIsFree() {
		var bench = town.aContractedProject(BENCHES);
		var payment = town.anApprovedPaymentOf(ofYuan(10_000), bench);
		cancel(bench);

		assertRefused(BudgetRefusal.NOT_ENOUGH_BOUND.refusal(ofYuan(10_000), ZERO),
				() -> town.paying.pay(payment.getId(), FINANCE, town.now()));
	}

	@Test
	void anApprovedPaymentCanStillBeGivenBack() {
		var bench = town.aContractedProject(BENCHES);
		var payment = town.anApprovedPaymentOf(ofYuan(10_000), bench);
		cancel(bench);
		town.paying.giveBack(payment.getId(), "项目取消", FINANCE, town.now());

		assertThat(payment.getStatus()).isEqualTo(PaymentStatus.RETURNED);
		assertThat(town.budget().free()).isEqualTo(WHOLE);
	}

	@Test
	void whatHasBegunIsTerminatedNotCancelledAndTheOtherWayRound() {
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> cancel(town.aProjectUnderWay(BENCHES)));
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> terminate(town.aContractedProject(BENCHES), ZERO));
	}

	@Test
	void onlyTheLeadingGroupCallsOffAndSaysWhy() {
		var bench = town.anApprovedProject(BENCHES);

		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.stopping.cancel(bench.getId(), "与市政工程重复", STATION, town.now()));
		assertRefused(ProcessRefusal.REASON_MISSING, () -> town.stopping.cancel(bench.getId(), null, LEADERS, town.now()));
		assertThat(town.budget().getReserved()).isEqualTo(BENCHES.estimate());
	}

	private void cancel(Project project) {
		town.stopping.cancel(project.getId(), "与市政工程重复", LEADERS, town.now());
	}

	private void terminate(Project project, Money stillOwed) {
		town.stopping.terminate(project.getId(), stillOwed, "施工方退场", LEADERS, town.now());
	}

}
