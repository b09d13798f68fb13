package org.minsheng.batch;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.organisation.Deadlines;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectRefusal;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.Refusals.assertRefused;

class PoolTest {

	private static final LocalDate LAST_DAY = LocalDate.of(2018, 12, 31);

	private final Town town = new Town();

	@Test
	void aPooledProjectStaysForTheTwoYearsAfterItsBatch() {
		assertThat(town.aPooledProject(BENCHES).getPooledUntil()).isEqualTo(LAST_DAY);
	}

	@Test
	void theYearsFollowTheBatchNotTheYearInWhichTheProjectWasDrafted() {
		var bench = town.aProjectOnTheTable(BENCHES);
		town.goTo(LocalDate.of(2017, 2, 6));

		assertThat(town.decided(bench, Verdict.POOLED).getPooledUntil()).isEqualTo(LAST_DAY.plusYears(1));
	}

	@Test
	void aProjectLeavesThePoolExactlyAfterItsLastDay() {
		var bench = town.aPooledProject(BENCHES);
		var end = Deadlines.endOf(LAST_DAY);

		assertThat(town.expiring.nextDue()).contains(end);
		assertThat(town.expiring.runDue(end.minusNanos(1))).isZero();
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.POOLED);
		assertThat(town.expiring.runDue(end)).isOne();
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.EXPIRED);
		assertThat(bench.getSince()).isEqualTo(end);
	}

	@Test
	void runningTwiceDoesNoHarm() {
		var bench = town.aPooledProject(BENCHES);
		town.expiring.runDue(Deadlines.endOf(LAST_DAY));
		int written = town.entries.of(bench.subject()).size();

		assertThat(town.expiring.runDue(Deadlines.endOf(LAST_DAY))).isZero();
		assertThat(town.expiring.nextDue()).isEmpty();
		assertThat(town.entries.of(bench.subject())).hasSize(written);
	}

	@Test
	void theEarliestEntryFallsDueFirst() {
		var first = town.aPooledProject(BENCHES);
		town.aPickedProject(BENCHES);
		town.frozenBatch();
		var paving = town.aProjectOnTheTable(PAVING);
		town.goTo(LocalDate.of(2017, 2, 6));
		town.decided(paving, Verdict.POOLED);

		assertThat(town.expiring.nextDue()).contains(Deadlines.endOf(first.getPooledUntil()));
		assertThat(town.expiring.runDue(Deadlines.endOf(LAST_DAY))).isOne();
		assertThat(town.expiring.nextDue()).contains(Deadlines.endOf(paving.getPooledUntil()));
	}

	@Test
	void aPooledProjectIsRecalledToItsLastDay() {
		var bench = town.aPooledProject(BENCHES);
		town.goTo(LAST_DAY);
		recall(bench);

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_BALANCING);
		assertThat(town.expiring.nextDue()).isEmpty();
	}

	@Test
	void afterItsLastDayItIsNotRecalledEvenIfNothingHasRunYet() {
		var bench = town.aPooledProject(BENCHES);
		town.goTo(LAST_DAY.plusDays(1));

		assertRefused(ProjectRefusal.POOL_ENTRY_EXPIRED.refusal(LAST_DAY), () -> recall(bench));
		assertRefused(ProjectRefusal.POOL_ENTRY_EXPIRED, town.moves.whyNot(bench, ProjectMove.RECALL, SOCIAL_AFFAIRS, town.now()));
	}

	@Test
	void recallingNeedsTheCommunitysConfirmationAndTheOffice() {
		var bench = town.aPooledProject(BENCHES);

		assertRefused(ProcessRefusal.REASON_MISSING, () -> town.balancing.recall(bench.getId(), " ", SOCIAL_AFFAIRS, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.balancing.recall(bench.getId(), "需求未变", LEADERS, town.now()));
	}

	@Test
	void beingRecalledAndPooledAgainGivesNoMoreYears() {
		var bench = town.aPooledProject(BENCHES);
		town.goTo(LocalDate.of(2018, 3, 5));
		recall(bench);
		town.decided(bench, Verdict.POOLED);

		assertThat(bench.getPooledUntil()).isEqualTo(LAST_DAY);
	}

	@Test
	void aRecalledProjectWhoseYearsAreOverIsPickedOrRefusedButNotPooledAgain() {
		var bench = town.aPooledProject(BENCHES);
		town.goTo(LAST_DAY);
		recall(bench);
		town.goTo(LAST_DAY.plusDays(7));

		assertRefused(ProjectRefusal.POOL_ENTRY_EXPIRED.refusal(LAST_DAY), () -> town.decided(bench, Verdict.POOLED));
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_BALANCING);
		assertThat(town.decided(bench, Verdict.PICKED).getStatus()).isEqualTo(ProjectStatus.IN_BATCH);
	}

	private void recall(Project project) {
		town.balancing.recall(project.getId(), "需求未变，价格不变", SOCIAL_AFFAIRS, town.now());
	}

}
