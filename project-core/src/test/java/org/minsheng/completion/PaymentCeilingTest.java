package org.minsheng.completion;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.minsheng.memory.Places;
import org.minsheng.memory.Town;
import org.minsheng.money.Money;
import org.minsheng.organisation.PaymentRules;
import org.minsheng.organisation.ProgrammeRules;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.OFFICE;
import static org.minsheng.money.Money.ZERO;
import static org.minsheng.money.Money.ofYuan;

/** Of a contract over 60,000 yuan. */
class PaymentCeilingTest {

	private static final Money ADVANCE = ofYuan(18_000);

	private static final Money PROGRESS = ofYuan(48_000);

	private static final Money ALL_BUT_RETENTION = ofYuan(58_200);

	private static final Money ALL = ofYuan(60_000);

	private final Town town = new Town();

	@Test
	void nothingIsPayableBeforeAContract() {
		assertPayable(ZERO, town.aProjectInProcurement(BENCHES));
	}

	@Test
	void anAdvanceIsPayableWhileTheWorkGoesOn() {
		var bench = town.aContractedProject(BENCHES);
		assertPayable(ADVANCE, bench);
		assertPayable(ADVANCE, town.started(bench));
		assertPayable(ADVANCE, town.move(bench, ProjectMove.SUSPEND, STATION));
		town.move(bench, ProjectMove.RESUME, STATION);
		assertPayable(ADVANCE, town.finished(bench));
	}

	@Test
	void progressIsPayableOnceTheWorkIsAccepted() {
		var bench = town.anAcceptedProject(BENCHES);
		assertPayable(PROGRESS, bench);
		assertPayable(PROGRESS, town.inUse(bench));
	}

	@Test
	void allButTheRetentionIsPayableOnceSettled() {
		var bench = town.aSettledProject(BENCHES);
		assertPayable(ALL_BUT_RETENTION, bench);
		assertThat(town.ceiling.retention(bench, town.now())).isEqualTo(ofYuan(1_800));
	}

	@Test
	void theRetentionIsHeldUntilTheDefectPeriodOfAClosedProjectIsOver() {
		var bench = town.aClosedProject(BENCHES);
		var accepted = town.deliveries.findById(bench.getId()).orElseThrow().getAcceptance().orElseThrow().on();

		town.goTo(accepted.plusDays(365));
		assertPayable(ALL_BUT_RETENTION, bench);
		town.goTo(accepted.plusDays(366));
		assertPayable(ALL, bench);
	}

	@Test
	void nothingIsPayableFromTheArchive() {
		var bench = town.aClosedProject(BENCHES);
		town.goTo(town.today().plusYears(1));
		town.paidUp(bench);
		town.move(bench, ProjectMove.ARCHIVE, FINANCE);

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.ARCHIVED);
		assertPayable(ZERO, bench);
	}

	@Test
	void theCeilingFollowsTheSettlementNotTheContract() {
		var bench = town.aProjectInUse(BENCHES);
		town.settling.settle(bench.getId(), ofYuan(50_000), FINANCE, town.now());

		assertPayable(ofYuan(48_500), bench);
	}

	@Test
	void aHigherRetentionLaidDownLaterNeverMakesTheCeilingNegative() {
		var bench = town.aSettledProject(BENCHES);
		town.rulebook.save(new ProgrammeRules(OFFICE, LocalDate.of(2016, 1, 2), Places.CAPS, Places.MEETING, Places.PERIODS,
				new PaymentRules(30, 80, 100, ZERO)));

		assertPayable(ZERO, bench);
		town.paying.stillPayable(bench, town.now());
	}

	private void assertPayable(Money ceiling, Project project) {
		assertThat(town.ceiling.of(project, town.now())).isEqualTo(ceiling);
	}

}
