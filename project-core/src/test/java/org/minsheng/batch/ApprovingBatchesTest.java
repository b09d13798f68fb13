package org.minsheng.batch;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.minsheng.budget.BudgetMove;
import org.minsheng.budget.BudgetRefusal;
import org.minsheng.budget.BudgetStatus;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.process.Note;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ZERO;
import static org.minsheng.money.Money.ofYuan;

class ApprovingBatchesTest {

	private final Town town = new Town();

	@Test
	void everyPickedProjectIsApprovedAndItsMoneyReserved() {
		var bench = town.aPickedProject(BENCHES);
		var paving = town.aPickedProject(PAVING);
		var batch = town.approvedBatch();

		assertThat(batch.getStatus()).isEqualTo(BatchStatus.APPROVED);
		assertThat(batch.getApprovedAt()).contains(town.now());
		assertThat(List.of(bench.getStatus(), paving.getStatus())).containsOnly(ProjectStatus.APPROVED);
		assertThat(bench.getApproved()).contains(ofYuan(60_000));
		assertThat(town.ledger.account(paving.getId()).reserved()).isEqualTo(ofYuan(300_000));
		assertThat(town.budget().getReserved()).isEqualTo(ofYuan(360_000)).isEqualTo(batch.sum());
	}

	@Test
	void theLeadingGroupMayHavePickedForLessThanWasAgreed() {
		var bench = town.aProjectOnTheTable(BENCHES);
		town.balancing.decide(town.batch().getId(), bench.getId(), new Decision(Verdict.PICKED, ofYuan(50_000), "核减"), LEADERS, town.now());
		town.approvedBatch();

		assertThat(bench.getApproved()).contains(ofYuan(50_000));
		assertThat(bench.getAgreed()).contains(ofYuan(60_000));
	}

	@Test
	void overTheBudgetNothingIsReservedAtAll() {
		var budget = town.aBudget(ofYuan(359_999));
		var bench = town.aPickedProject(BENCHES);
		var paving = town.aPickedProject(PAVING);
		var batch = town.frozenBatch();

		assertRefused(BudgetRefusal.NOT_ENOUGH_FREE.refusal(ofYuan(360_000), ofYuan(359_999)), () -> approve(batch));
		assertThat(budget.getReserved()).isEqualTo(ZERO);
		assertThat(batch.getStatus()).isEqualTo(BatchStatus.PENDING);
		assertThat(List.of(bench.getStatus(), paving.getStatus())).containsOnly(ProjectStatus.IN_BATCH);
		assertThat(bench.getApproved()).isEmpty();
	}

	@Test
	void theWholeBudgetMayBeReserved() {
		var budget = town.aBudget(BENCHES.estimate());
		town.aPickedProject(BENCHES);
		town.approvedBatch();

		assertThat(budget.free()).isEqualTo(ZERO);
	}

	@Test
	void withoutAnOpenBudgetNothingIsApproved() {
		town.aPickedProject(BENCHES);
		var batch = town.frozenBatch();
		assertRefused(BudgetRefusal.NO_BUDGET.refusal(2016), () -> approve(batch));

		var budget = town.aPlannedBudget(ofYuan(2_000_000));
		assertRefused(BudgetRefusal.BUDGET_NOT_OPEN.refusal(BudgetStatus.PLANNED), () -> approve(batch));
		assertRefused(BudgetRefusal.BUDGET_NOT_OPEN, town.approving.whyNot(batch, LEADERS));

		town.planning.confirm(budget.getId(), LEADERS, town.now());
		town.moving.make(budget, BudgetMove.FREEZE, FINANCE, Note.because("年末冻结"), town.now());
		assertRefused(BudgetRefusal.BUDGET_NOT_OPEN.refusal(BudgetStatus.FROZEN), () -> approve(batch));
		assertThat(budget.getReserved()).isEqualTo(ZERO);
	}

	@Test
	void whoFrozeTheListDoesNotApproveItEvenInBothRoles() {
		var both = People.holding(OFFICE, Role.SOCIAL_AFFAIRS, Role.LEADING_GROUP);
		town.budget();
		town.aPickedProject(BENCHES);
		var batch = town.batch();
		town.balancing.freeze(batch.getId(), both, town.now());

		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> town.approving.approve(batch.getId(), both, town.now()));
		assertThat(batch.getStatus()).isEqualTo(BatchStatus.PENDING);
		approve(batch);
		assertThat(batch.getStatus()).isEqualTo(BatchStatus.APPROVED);
	}

	@Test
	void onlyTheLeadingGroupApprovesAndOnlyOnce() {
		town.aPickedProject(BENCHES);
		town.budget();
		var batch = town.frozenBatch();
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.approving.approve(batch.getId(), SOCIAL_AFFAIRS, town.now()));

		approve(batch);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> approve(batch));
		assertThat(town.budget().getReserved()).isEqualTo(BENCHES.estimate());
	}

	@Test
	void aListThatIsGivenBackIsBalancedAgain() {
		var bench = town.aPickedProject(BENCHES);
		var batch = town.frozenBatch();
		town.approving.giveBack(batch.getId(), "补充受益面说明", LEADERS, town.now());

		assertThat(batch.getStatus()).isEqualTo(BatchStatus.BALANCING);
		town.balancing.takeBack(batch.getId(), bench.getId(), "补充受益面说明", SOCIAL_AFFAIRS, town.now());
		town.decided(bench, Verdict.PICKED);
		assertThat(town.approvedBatch()).isSameAs(batch);
	}

	private void approve(Batch batch) {
		town.approving.approve(batch.getId(), LEADERS, town.now());
	}

}
