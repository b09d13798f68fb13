package org.minsheng.delivery;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.delivery.DeliveryRefusal.DAY_IN_FUTURE;
import static org.minsheng.delivery.DeliveryRefusal.DAY_TOO_EARLY;
import static org.minsheng.delivery.DeliveryRefusal.PANEL_LACKS_SEAT;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.CONSTRUCTION;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.memory.Town.OTHER_PANEL;
import static org.minsheng.memory.Town.WORKS_PANEL;

class AcceptingTest {

	private final Town town = new Town();

	@Test
	void aPanelWithAResidentAcceptsTheWork() {
		var paving = town.aFinishedProject(PAVING);
		judge(paving, true, town.today(), WORKS_PANEL);

		assertThat(paving.getStatus()).isEqualTo(ProjectStatus.ACCEPTED);
		assertThat(delivery(paving).getPanel()).isEqualTo(WORKS_PANEL);
		assertThat(delivery(paving).getAcceptance()).hasValueSatisfying(found -> assertThat(found.passed()).isTrue());
	}

	@ParameterizedTest
	@EnumSource(value = Seat.class, names = "WORKSTATION", mode = EnumSource.Mode.EXCLUDE)
	void noSeatOfAPanelOnWorksStaysEmpty(Seat missing) {
		assertLacks(missing, town.aFinishedProject(PAVING));
	}

	@ParameterizedTest
	@EnumSource(value = Seat.class, names = "CONSTRUCTION_OFFICE", mode = EnumSource.Mode.EXCLUDE)
	void noSeatOfAPanelOnGoodsStaysEmpty(Seat missing) {
		assertLacks(missing, town.aFinishedProject(BENCHES));
	}

	@Test
	void whatFailsIsPutRightAndJudgedAgain() {
		var bench = town.aFinishedProject(BENCHES);
		judge(bench, false, town.today(), OTHER_PANEL);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.RECTIFYING);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> judge(bench, true, town.today(), OTHER_PANEL));

		town.move(bench, ProjectMove.RECTIFY, STATION);
		judge(bench, true, town.today(), OTHER_PANEL);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.ACCEPTED);
	}

	@Test
	void aFailureSaysWhatHasToBePutRight() {
		var bench = town.aFinishedProject(BENCHES);
		var silent = new Acceptance(false, " ", town.today());

		assertRefused(ProcessRefusal.REASON_MISSING,
				() -> town.accepting.judge(bench.getId(), silent, OTHER_PANEL, PARTY, town.now()));
	}

	@Test
	void workIsJudgedNotBeforeItIsFinishedAndNotAhead() {
		var bench = town.aFinishedProject(BENCHES);
		var finished = town.today();

		assertRefused(DAY_IN_FUTURE, () -> judge(bench, true, finished.plusDays(1), OTHER_PANEL));
		assertRefused(DAY_TOO_EARLY.refusal(finished.minusDays(1), finished),
				() -> judge(bench, true, finished.minusDays(1), OTHER_PANEL));
	}

	@Test
	void whatIsAcceptedIsHandedOverToWhoLooksAfterIt() {
		var bench = town.anAcceptedProject(BENCHES);
		town.inUse(bench);

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_USE);
		assertThat(delivery(bench).getHandover()).contains(new Handover("官湖社区工作站", town.today()));
	}

	@Test
	void nothingIsOpenedBeforeItIsAcceptedOrAhead() {
		var finished = town.aFinishedProject(BENCHES);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.inUse(finished));

		var bench = town.accepted(finished);
		var accepted = town.today();
		assertRefused(DAY_IN_FUTURE, () -> open(bench, accepted.plusDays(1)));
		assertRefused(DAY_TOO_EARLY.refusal(accepted.minusDays(1), accepted), () -> open(bench, accepted.minusDays(1)));
	}

	@Test
	void nobodyAcceptsTheWorkThatTheyReportedAsDone() {
		var bench = town.aFinishedProject(BENCHES);
		var judgement = new Acceptance(false, "返工", town.today());
		assertRefused(MemberRefusal.OWN_SUBMISSION,
				() -> town.accepting.judge(bench.getId(), judgement, OTHER_PANEL, STATION, town.now()));

		judge(bench, false, town.today(), OTHER_PANEL);
		town.move(bench, ProjectMove.RECTIFY, STATION);
		assertRefused(MemberRefusal.OWN_SUBMISSION,
				() -> town.accepting.judge(bench.getId(), judgement, OTHER_PANEL, STATION, town.now()));
	}

	@Test
	void theLeadingGroupDoesNotJudgeTheWork() {
		var bench = town.aFinishedProject(BENCHES);
		var judgement = new Acceptance(true, "逐项合格", town.today());

		assertRefused(MemberRefusal.NOT_YOUR_ROLE,
				() -> town.accepting.judge(bench.getId(), judgement, OTHER_PANEL, LEADERS, town.now()));
		town.accepting.judge(bench.getId(), judgement, OTHER_PANEL, CONSTRUCTION, town.now());
	}

	private void assertLacks(Seat missing, Project project) {
		var panel = EnumSet.copyOf(town.panelFor(project));
		panel.remove(missing);

		assertRefused(PANEL_LACKS_SEAT.refusal(missing), () -> judge(project, true, town.today(), panel));
		assertThat(delivery(project).getAcceptance()).isEmpty();
	}

	private void judge(Project project, boolean passed, LocalDate day, Set<Seat> panel) {
		town.accepting.judge(project.getId(), new Acceptance(passed, "逐项检查", day), panel, PARTY, town.now());
	}

	private void open(Project project, LocalDate day) {
		town.accepting.openForUse(project.getId(), new Handover("官湖社区工作站", day), STATION, town.now());
	}

	private Delivery delivery(Project project) {
		return town.deliveries.findById(project.getId()).orElseThrow();
	}

}
