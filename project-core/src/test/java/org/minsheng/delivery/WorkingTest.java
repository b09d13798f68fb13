package org.minsheng.delivery;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.photo.PhotoId;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectRefusal;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.delivery.DeliveryRefusal.DAY_IN_FUTURE;
import static org.minsheng.delivery.DeliveryRefusal.DAY_TOO_EARLY;
import static org.minsheng.delivery.DeliveryRefusal.NOTHING_TO_COUNTERSIGN;
import static org.minsheng.delivery.DeliveryRefusal.NOT_A_PERCENTAGE;
import static org.minsheng.delivery.DeliveryRefusal.NOT_COUNTERSIGNED;
import static org.minsheng.delivery.DeliveryRefusal.VARIATION_ABOVE_TENTH;
import static org.minsheng.delivery.DeliveryRefusal.WORK_NOT_RUNNING;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.CONSTRUCTION;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ofYuan;

class WorkingTest {

	private static final PhotoId PHOTO = new PhotoId("b".repeat(64));

	private final Town town = new Town();

	@Test
	void worksStartOnlyWithTheConstructionOfficesCountersignature() {
		var paving = town.aContractedProject(PAVING);
		assertRefused(NOT_COUNTERSIGNED, () -> start(paving));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> countersign(paving, STATION));

		countersign(paving, CONSTRUCTION);
		start(paving);
		assertThat(paving.getStatus()).isEqualTo(ProjectStatus.IN_PROGRESS);
		assertThat(delivery(paving).getCountersignedBy()).isEqualTo(CONSTRUCTION.member());
	}

	@Test
	void goodsAndServicesNeedNoCountersignature() {
		var bench = town.aContractedProject(BENCHES);

		assertRefused(NOTHING_TO_COUNTERSIGN, () -> countersign(bench, CONSTRUCTION));
		start(bench);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_PROGRESS);
	}

	@Test
	void worksAreCountersignedOnceAndBeforeTheyStart() {
		var paving = town.aContractedProject(PAVING);
		countersign(paving, CONSTRUCTION);
		assertRefused(NOTHING_TO_COUNTERSIGN, () -> countersign(paving, CONSTRUCTION));

		start(paving);
		assertRefused(NOTHING_TO_COUNTERSIGN, () -> countersign(paving, CONSTRUCTION));
	}

	@Test
	void workStartsNotBeforeTheContractAndNotAhead() {
		var bench = town.aContractedProject(BENCHES);
		var signed = town.today();

		assertRefused(DAY_IN_FUTURE, () -> town.working.start(bench.getId(), signed.plusDays(1), STATION, town.now()));
		assertRefused(DAY_TOO_EARLY.refusal(signed.minusDays(1), signed),
				() -> town.working.start(bench.getId(), signed.minusDays(1), STATION, town.now()));
	}

	@Test
	void progressIsReportedWithPhotographsInTheRoleOfWhoReports() {
		var paving = town.aProjectUnderWay(PAVING);
		report(paving, 40, STATION);
		report(paving, 60, CONSTRUCTION);

		assertThat(delivery(paving).percentDone()).isEqualTo(60);
		assertThat(delivery(paving).getPhotos()).extracting(SitePhoto::stage).containsOnly(SitePhoto.Stage.DURING).hasSize(2);
		assertThat(town.entries.lastOf(paving.subject()).orElseThrow().getDeed()).satisfies(deed -> {
			assertThat(deed.role()).isEqualTo("CONSTRUCTION");
			assertThat(deed.detail()).isEqualTo("60%");
		});
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> report(paving, 70, LEADERS));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 101 })
	void progressIsAPercentage(int percent) {
		var bench = town.aProjectUnderWay(BENCHES);

		assertRefused(NOT_A_PERCENTAGE.refusal(percent), () -> report(bench, percent, STATION));
		assertThat(delivery(bench).percentDone()).isZero();
	}

	@Test
	void progressIsReportedWhileTheWorkGoesOn() {
		var bench = town.aContractedProject(BENCHES);
		assertRefused(WORK_NOT_RUNNING, () -> report(bench, 10, STATION));

		town.started(bench);
		town.move(bench, ProjectMove.SUSPEND, STATION);
		assertRefused(WORK_NOT_RUNNING, () -> report(bench, 10, STATION));

		town.move(bench, ProjectMove.RESUME, STATION);
		report(bench, 10, STATION);
	}

	@Test
	void finishedWorkIsDoneWholly() {
		var bench = town.aProjectUnderWay(BENCHES);
		report(bench, 40, STATION);
		town.working.finish(bench.getId(), town.today(), List.of(PHOTO), STATION, town.now());

		assertThat(delivery(bench).percentDone()).isEqualTo(100);
		assertThat(delivery(bench).getPhotos()).extracting(SitePhoto::stage).contains(SitePhoto.Stage.AFTER);
	}

	@Test
	void workFinishesNotBeforeItStartedAndNotAhead() {
		var bench = town.aProjectUnderWay(BENCHES);
		var started = town.today();

		assertRefused(DAY_IN_FUTURE, () -> town.working.finish(bench.getId(), started.plusDays(1), List.of(), STATION, town.now()));
		assertRefused(DAY_TOO_EARLY.refusal(started.minusDays(1), started),
				() -> town.working.finish(bench.getId(), started.minusDays(1), List.of(), STATION, town.now()));
	}

	@Test
	void theConstructionOfficeVariesUpToATenthAndTheLeadingGroupBeyond() {
		var paving = town.started(town.aProjectContractedFor(ofYuan(200_000), PAVING));
		vary(paving, 220_000, CONSTRUCTION);
		assertThat(paving.getContracted()).contains(ofYuan(220_000));

		assertRefused(VARIATION_ABOVE_TENTH.refusal(ofYuan(220_001), ofYuan(220_000)), () -> vary(paving, 220_001, CONSTRUCTION));
		vary(paving, 300_000, LEADERS);
		assertThat(paving.getContracted()).contains(ofYuan(300_000));
		assertThat(delivery(paving).getVariations()).hasSize(2);
		assertThat(delivery(paving).getContract().orElseThrow().sum()).isEqualTo(ofYuan(200_000));
	}

	@Test
	void manySmallVariationsDoNotAddUpToALargeOne() {
		var paving = town.started(town.aProjectContractedFor(ofYuan(200_000), PAVING));
		vary(paving, 220_000, CONSTRUCTION);

		assertRefused(VARIATION_ABOVE_TENTH, () -> vary(paving, 230_000, CONSTRUCTION));
	}

	@Test
	void nobodyVariesBeyondWhatWasApproved() {
		var paving = town.started(town.aProjectContractedFor(ofYuan(290_000), PAVING));

		assertRefused(ProjectRefusal.MORE_THAN_APPROVED.refusal(ofYuan(300_001), ofYuan(300_000)), () -> vary(paving, 300_001, LEADERS));
		assertThat(paving.getContracted()).contains(ofYuan(290_000));
	}

	@Test
	void aVariationMovesTheMoneyWithIt() {
		var paving = town.started(town.aProjectContractedFor(ofYuan(200_000), PAVING));
		vary(paving, 210_000, CONSTRUCTION);
		assertThat(town.ledger.account(paving.getId()).committed()).isEqualTo(ofYuan(210_000));

		vary(paving, 150_000, CONSTRUCTION);
		assertThat(town.ledger.account(paving.getId()).committed()).isEqualTo(ofYuan(150_000));
		assertThat(town.budget().free()).isEqualTo(ofYuan(2_000_000 - 150_000));
	}

	@Test
	void aContractIsNotVariedBelowWhatWasPaid() {
		var paving = town.paid(ofYuan(60_000), town.started(town.aProjectContractedFor(ofYuan(200_000), PAVING)));

		assertRefused(DeliveryRefusal.VARIATION_BELOW_PAID.refusal(ofYuan(59_999), ofYuan(60_000)),
				() -> vary(paving, 59_999, CONSTRUCTION));
	}

	@Test
	void aVariationNeedsItsReasonAndItsRole() {
		var paving = town.started(town.aProjectContractedFor(ofYuan(200_000), PAVING));

		assertRefused(ProcessRefusal.REASON_MISSING,
				() -> town.working.vary(paving.getId(), ofYuan(210_000), "", CONSTRUCTION, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> vary(paving, 210_000, STATION));
		assertThat(paving.getContracted()).contains(ofYuan(200_000));
	}

	@Test
	void suspendedWorkIsNotVaried() {
		var paving = town.started(town.aProjectContractedFor(ofYuan(200_000), PAVING));
		town.move(paving, ProjectMove.SUSPEND, CONSTRUCTION);

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> vary(paving, 210_000, CONSTRUCTION));
	}

	private void countersign(Project project, Actor actor) {
		town.working.countersign(project.getId(), actor, town.now());
	}

	private void start(Project project) {
		town.working.start(project.getId(), town.today(), STATION, town.now());
	}

	private void report(Project project, int percent, Actor actor) {
		town.working.report(project.getId(), percent, "基层已压实", List.of(PHOTO), actor, town.now());
	}

	private void vary(Project project, long yuan, Actor actor) {
		town.working.vary(project.getId(), ofYuan(yuan), "增加排水沟", actor, town.now());
	}

	private Delivery delivery(Project project) {
		return town.deliveries.findById(project.getId()).orElseThrow();
	}

}
