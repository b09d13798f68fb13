package org.minsheng.completion;

import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectRefusal;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.completion.CompletionRefusal.OVER_PAYMENT_CEILING;
import static org.minsheng.completion.CompletionRefusal.PAYMENT_UNDER_WAY;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;

class SettlingTest {

	private final Town town = new Town();

	private final Project bench = town.aProjectInUse(BENCHES);

	@Test
	void theSettlementFreesWhatTheContractDidNotNeed() {
		town.paid(ofYuan(40_000), bench);
		settle(55_000);

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.SETTLED);
		assertThat(bench.getSettled()).contains(ofYuan(55_000));
		assertThat(town.ledger.account(bench.getId()).committed()).isEqualTo(ofYuan(15_000));
		assertThat(town.budget().free()).isEqualTo(ofYuan(2_000_000 - 55_000));
	}

	@Test
	void theSettlementStaysWithinTheContract() {
		assertRefused(ProjectRefusal.MORE_THAN_CONTRACT.refusal(ofYuan(60_001), ofYuan(60_000)), () -> settle(60_001));
	}

	@Test
	void noLessIsSettledThanWasPaid() {
		town.paid(ofYuan(48_000), bench);

		assertRefused(OVER_PAYMENT_CEILING.refusal(ofYuan(48_000), ofYuan(47_999)), () -> settle(47_999));
	}

	@Test
	void whatIsUnderWayIsPaidOrReturnedBeforeTheSettlement() {
		var payment = town.paying.request(bench.getId(), ofYuan(40_000), "进度款", STATION, town.now());
		assertRefused(PAYMENT_UNDER_WAY, () -> settle(55_000));

		town.paying.giveBack(payment.getId(), "发票有误", FINANCE, town.now());
		settle(55_000);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.SETTLED);
	}

	@Test
	void aSecondClickOnSettleIsAnsweredInWords() {
		settle(55_000);

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> settle(50_000));
		assertThat(bench.getSettled()).contains(ofYuan(55_000));
	}

	@Test
	void nothingIsSettledBeforeItIsInUseAndNobodyElseSettles() {
		var draft = town.aDraft(BENCHES);

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.settling.settle(draft.getId(), ofYuan(1), FINANCE, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.settling.settle(bench.getId(), ofYuan(1), LEADERS, town.now()));
	}

	private void settle(long yuan) {
		town.settling.settle(bench.getId(), ofYuan(yuan), FINANCE, town.now());
	}

}
