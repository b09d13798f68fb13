package org.minsheng.batch;

import java.time.LocalDate;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

import org.minsheng.budget.BudgetRefusal;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.organisation.SelectionLevel;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectRefusal;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.minsheng.batch.BatchRefusal.BATCH_EMPTY;
import static org.minsheng.batch.BatchRefusal.BATCH_NOT_BALANCING;
import static org.minsheng.batch.BatchRefusal.ITEMS_UNDECIDED;
import static org.minsheng.batch.BatchRefusal.NO_BATCH_BALANCING;
import static org.minsheng.batch.BatchRefusal.OTHER_PLACES_BATCH;
import static org.minsheng.batch.BatchRefusal.OVER_CEILING;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.DISTRICT;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.memory.Places.OTHER_OFFICE;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;

class BalancingBatchesTest {

	private static final LocalDate CUT_OFF = LocalDate.of(2016, 5, 5);

	private final Town town = new Town();

	@Test
	void batchesAreNumberedWithinTheirYear() {
		assertThat(open(town, 2016).getCode()).isEqualTo("KC2016-B1");
		assertThat(open(town, 2016).getCode()).isEqualTo("KC2016-B2");
		assertThat(open(town, 2017).getCode()).isEqualTo("KC2017-B1");
	}

	@Test
	void onlyTheSelectingLevelsSocialAffairsOfficeOpensABatch() {
		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> town.opening.open("KC", OFFICE, 2016, CUT_OFF, ofYuan(1), LEADERS, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> town.opening.open("DP", DISTRICT, 2016, CUT_OFF, ofYuan(1), SOCIAL_AFFAIRS, town.now()));
	}

	@Test
	void everyItemGetsItsResultItsAmountAndItsReason() {
		var bench = town.aProjectOnTheTable(BENCHES);
		decide(bench, Verdict.PICKED, 55_000);

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_BATCH);
		assertThat(town.batch().itemOf(bench.getId()))
			.contains(new BatchItem(bench.getId(), Verdict.PICKED, ofYuan(55_000), "群众反映强烈"));
		assertThat(town.entries.lastOf(bench.subject()).orElseThrow().getDeed().reason()).isEqualTo("群众反映强烈");
	}

	@Test
	void deferredIsNotRefused() {
		assertThat(town.aPooledProject(BENCHES).getStatus()).isEqualTo(ProjectStatus.POOLED);
		var refused = town.aProjectOnTheTable(PAVING);
		decide(refused, Verdict.REFUSED, 0);

		assertThat(refused.getStatus()).isEqualTo(ProjectStatus.REFUSED);
		assertThat(town.batch().picked()).isEmpty();
		assertThat(town.batch().getItems()).hasSize(2);
	}

	@Test
	void noResultGoesWithoutAReason() {
		var bench = town.aProjectOnTheTable(BENCHES);
		var blank = new Decision(Verdict.REFUSED, BENCHES.estimate(), " ");

		assertRefused(ProcessRefusal.REASON_MISSING,
				() -> town.balancing.decide(town.batch().getId(), bench.getId(), blank, SOCIAL_AFFAIRS, town.now()));
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_BALANCING);
	}

	@Test
	void noMoreIsPickedThanTheMeetingAgreedOn() {
		var bench = town.aProjectOnTheTable(BENCHES);

		assertRefused(ProjectRefusal.MORE_THAN_AGREED.refusal(ofYuan(60_001), ofYuan(60_000)), () -> decide(bench, Verdict.PICKED, 60_001));
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_BALANCING);
	}

	@Test
	void onlyReportedProjectsThatWereExaminedGetAResult() {
		var reported = town.aReportedProject(BENCHES);

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> decide(reported, Verdict.PICKED, 60_000));
	}

	@Test
	void resultsAreGivenWhileTheBatchIsBalanced() {
		var bench = town.aProjectOnTheTable(BENCHES);
		var open = open(town, 2016);
		assertRefused(NO_BATCH_BALANCING, town.moves.whyNot(bench, ProjectMove.PICK, SOCIAL_AFFAIRS, town.now()));
		assertRefused(BATCH_NOT_BALANCING, () -> town.balancing.decide(open.getId(), bench.getId(),
				new Decision(Verdict.PICKED, BENCHES.estimate(), "群众反映强烈"), SOCIAL_AFFAIRS, town.now()));

		town.balancing.begin(open.getId(), SOCIAL_AFFAIRS, town.now());
		assertThat(town.moves.whyNot(bench, ProjectMove.PICK, SOCIAL_AFFAIRS, town.now())).isEmpty();
	}

	@Test
	void anotherOfficesBatchTakesNoneOfOurProjects() {
		var clerk = People.holding(OTHER_OFFICE, Role.SOCIAL_AFFAIRS);
		var elsewhere = town.opening.open("NA", OTHER_OFFICE, 2016, CUT_OFF, ofYuan(1), clerk, town.now());
		town.balancing.begin(elsewhere.getId(), clerk, town.now());
		var bench = town.aProjectOnTheTable(BENCHES);

		assertRefused(OTHER_PLACES_BATCH, () -> town.balancing.decide(elsewhere.getId(), bench.getId(),
				new Decision(Verdict.PICKED, BENCHES.estimate(), "群众反映强烈"), clerk, town.now()));
	}

	@Test
	void whereTheDistrictSelectsItsBatchTakesTheProjectsOfAllOffices() {
		var district = new Town(SelectionLevel.DISTRICT);
		var clerk = People.holding(DISTRICT, Role.SOCIAL_AFFAIRS);
		var bench = district.aProjectOnTheTable(BENCHES);
		var batch = district.opening.open("DP", DISTRICT, 2016, CUT_OFF, ofYuan(1_000_000), clerk, district.now());
		district.balancing.begin(batch.getId(), clerk, district.now());
		district.balancing.decide(batch.getId(), bench.getId(), new Decision(Verdict.PICKED, BENCHES.estimate(), "群众反映强烈"), clerk,
				district.now());

		assertThat(batch.sum()).isEqualTo(BENCHES.estimate());
	}

	@Test
	void aPickedProjectIsTakenBackOntoTheTableByItsOwnBatch() {
		var bench = town.aPickedProject(BENCHES);
		var another = open(town, 2016);
		town.balancing.begin(another.getId(), SOCIAL_AFFAIRS, town.now());
		assertThatThrownBy(() -> takeBack(another, bench)).isInstanceOf(NoSuchElementException.class);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_BATCH);

		takeBack(town.batch(), bench);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_BALANCING);
		assertThat(town.batch().getItems()).isEmpty();
		decide(bench, Verdict.POOLED, 60_000);
	}

	@Test
	void whatIsFrozenIsNotTakenBack() {
		var bench = town.aPickedProject(BENCHES);
		var frozen = town.frozenBatch();

		assertRefused(BATCH_NOT_BALANCING, () -> takeBack(frozen, bench));
		assertRefused(NO_BATCH_BALANCING, town.moves.whyNot(bench, ProjectMove.UNPICK, SOCIAL_AFFAIRS, town.now()));
	}

	@Test
	void aListIsFrozenWhenEverythingOnTheTableHasItsResult() {
		assertRefused(BATCH_EMPTY, () -> town.frozenBatch());

		town.aPickedProject(BENCHES);
		var paving = town.aProjectOnTheTable(PAVING);
		assertRefused(ITEMS_UNDECIDED.refusal(1), () -> town.frozenBatch());
		assertRefused(ITEMS_UNDECIDED, town.balancing.whyNotFreeze(town.batch(), SOCIAL_AFFAIRS));

		town.decided(paving, Verdict.POOLED);
		assertThat(town.frozenBatch().getStatus()).isEqualTo(BatchStatus.PENDING);
	}

	@Test
	void whatCommunitiesReportedAndNobodyExaminedWaitsForTheNextBatch() {
		town.aPickedProject(BENCHES);
		town.aReportedProject(PAVING);

		assertThat(town.balancing.whyNotFreeze(town.batch(), SOCIAL_AFFAIRS)).isEmpty();
	}

	@Test
	void aPickedProjectMayStillBePooledBeforeTheListIsClosed() {
		var bench = town.aPickedProject(BENCHES);
		decide(bench, Verdict.POOLED, 0);

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.POOLED);
		assertThat(town.batch().picked()).isEmpty();
	}

	@Test
	void aBatchIsOpenedForAYearInReachAndADayToCome() {
		var today = town.today();
		assertRefused(BatchRefusal.CUT_OFF_OVER, () -> open(2016, today.minusDays(1)));
		assertRefused(BudgetRefusal.YEAR_OUT_OF_REACH.refusal(2018), () -> open(2018, today));
	}

	private void open(int year, LocalDate cutOff) {
		town.opening.open("KC", OFFICE, year, cutOff, ofYuan(1), SOCIAL_AFFAIRS, town.now());
	}

	@Test
	void aListStaysWithinItsCeiling() {
		var batch = town.opening.open("KC", OFFICE, 2016, CUT_OFF, ofYuan(59_999), SOCIAL_AFFAIRS, town.now());
		town.balancing.begin(batch.getId(), SOCIAL_AFFAIRS, town.now());
		var bench = town.aProjectOnTheTable(BENCHES);
		assertRefused(OVER_CEILING.refusal(ofYuan(60_000), ofYuan(59_999)), () -> decide(bench, Verdict.PICKED, 60_000));
		assertRefused(BatchRefusal.PICKED_FOR_NOTHING, () -> decide(bench, Verdict.PICKED, 0));

		decide(bench, Verdict.PICKED, 59_998);
		decide(bench, Verdict.PICKED, 59_999);
		assertThat(batch.sum()).isEqualTo(ofYuan(59_999));
		assertThat(town.frozenBatch()).isSameAs(batch);
	}

	@Test
	void onlyTheOfficeFreezesItsList() {
		town.aPickedProject(BENCHES);

		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.balancing.freeze(town.batch().getId(), STATION, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, town.balancing.whyNotFreeze(town.batch(), LEADERS));
	}

	private void decide(Project project, Verdict verdict, long yuan) {
		var decision = new Decision(verdict, ofYuan(yuan), "群众反映强烈");
		town.balancing.decide(town.batch().getId(), project.getId(), decision, SOCIAL_AFFAIRS, town.now());
	}

	private void takeBack(Batch batch, Project project) {
		town.balancing.takeBack(batch.getId(), project.getId(), "重新核价", SOCIAL_AFFAIRS, town.now());
	}

	private static Batch open(Town town, int year) {
		return town.opening.open("KC", OFFICE, year, CUT_OFF, Money.ofYuan(5_000_000), SOCIAL_AFFAIRS, town.now());
	}

}
