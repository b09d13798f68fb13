package org.minsheng.delivery;

import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectRefusal;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.delivery.DeliveryRefusal.DAY_IN_FUTURE;
import static org.minsheng.delivery.DeliveryRefusal.DAY_TOO_EARLY;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.LOGISTICS;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ZERO;
import static org.minsheng.money.Money.ofYuan;

class ContractingTest {

	private final Town town = new Town();

	private final Project bench = town.aProjectInProcurement(BENCHES);

	@Test
	void aContractBindsItsSumAndFreesTheRest() {
		sign(bench, town.contractOver(ofYuan(55_000)));

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CONTRACTED);
		assertThat(bench.getContracted()).contains(ofYuan(55_000));
		assertThat(town.ledger.account(bench.getId())).satisfies(account -> {
			assertThat(account.reserved()).isEqualTo(ZERO);
			assertThat(account.committed()).isEqualTo(ofYuan(55_000));
		});
		assertThat(town.budget().free()).isEqualTo(ofYuan(2_000_000 - 55_000));
	}

	@Test
	void aContractStaysWithinWhatWasApproved() {
		assertRefused(ProjectRefusal.MORE_THAN_APPROVED.refusal(ofYuan(60_001), ofYuan(60_000)),
				() -> sign(bench, town.contractOver(ofYuan(60_001))));
		assertThat(bench.getContracted()).isEmpty();
	}

	@Test
	void aContractIsSignedBeforeItIsDueAndNotAhead() {
		var today = town.today();

		assertRefused(DAY_TOO_EARLY.refusal(today.minusDays(1), today),
				() -> sign(bench, new Contract("演示公司", ofYuan(1), today, today.minusDays(1))));
		assertRefused(DAY_IN_FUTURE.refusal(today.plusDays(1)),
				() -> sign(bench, new Contract("演示公司", ofYuan(1), today.plusDays(1), today.plusDays(9))));
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.PROCURING);
	}

	@Test
	void aDearerProjectNeedsMoreThanADirectPurchase() {
		var benches = town.anApprovedProject(BENCHES);
		assertRefused(DeliveryRefusal.METHOD_BELOW_BAND.refusal(ofYuan(60_000), ofYuan(50_000)), () -> town.contracting
			.procure(benches.getId(), new Procurement(Procurement.Method.DIRECT, "方便"), LOGISTICS, town.now()));

		var others = town.anApprovedProject(BENCHES);
		town.contracting.procure(others.getId(), new Procurement(Procurement.Method.THREE_QUOTES, "三家报价"), LOGISTICS, town.now());
		assertThat(others.getStatus()).isEqualTo(ProjectStatus.PROCURING);
	}

	@Test
	void aContractIsNotSignedBeforeASupplierWasSought() {
		var before = town.today().minusDays(1);

		assertRefused(DeliveryRefusal.DAY_TOO_EARLY.refusal(before, town.today()),
				() -> sign(bench, new Contract("演示公司", ofYuan(1), before, before.plusDays(30))));
	}

	@Test
	void aSecondClickOnSignIsAnsweredInWords() {
		sign(bench, town.contractOver(ofYuan(55_000)));

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> sign(bench, town.contractOver(ofYuan(55_000))));
		assertThat(town.ledger.account(bench.getId()).committed()).isEqualTo(ofYuan(55_000));
	}

	@Test
	void theLogisticsCentreFindsTheSupplierAndTheOfficeSigns() {
		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> town.contracting.sign(bench.getId(), town.contractOver(ofYuan(1)), LOGISTICS, town.now()));
		var approved = town.anApprovedProject(BENCHES);
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.contracting.procure(approved.getId(),
				new Procurement(Procurement.Method.DIRECT, "金额小"), SOCIAL_AFFAIRS, town.now()));
	}

	private void sign(Project project, Contract contract) {
		town.contracting.sign(project.getId(), contract, SOCIAL_AFFAIRS, town.now());
	}

}
