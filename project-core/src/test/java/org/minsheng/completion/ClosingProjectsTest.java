package org.minsheng.completion;

import org.junit.jupiter.api.Test;

import org.minsheng.category.ProjectType;
import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Drafts;
import org.minsheng.memory.Town;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.completion.CompletionRefusal.AUDIT_DUE;
import static org.minsheng.completion.CompletionRefusal.DEFECT_PERIOD_RUNNING;
import static org.minsheng.completion.CompletionRefusal.NOT_FULLY_PAID;
import static org.minsheng.completion.CompletionRefusal.RATING_STILL_OPEN;
import static org.minsheng.completion.CompletionRefusal.RETENTION_NOT_PAID;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.AUDITOR;
import static org.minsheng.memory.People.FINANCE;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.money.Money.ZERO;
import static org.minsheng.money.Money.ofYuan;

class ClosingProjectsTest {

	private final Town town = new Town();

	@Test
	void aProjectIsClosedWhenItIsPaidRatedAndAudited() {
		assertThat(town.aClosedProject(PAVING).getStatus()).isEqualTo(ProjectStatus.CLOSED);
	}

	@Test
	void nobodyWaitsForMoneyButForTheRetention() {
		var bench = town.paid(ofYuan(58_199), town.aSettledProject(BENCHES));
		afterTheRatings(bench);
		assertRefused(NOT_FULLY_PAID.refusal(ofYuan(1)), () -> close(bench));

		town.paid(ofYuan(1), bench);
		close(bench);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CLOSED);
	}

	@Test
	void residentsHaveTheirThirtyDaysToTheLast() {
		var bench = town.paidUp(town.aSettledProject(BENCHES));
		var lastDay = town.ratingPeriod.lastDay(bench).orElseThrow();

		town.goTo(lastDay);
		assertRefused(RATING_STILL_OPEN.refusal(lastDay), () -> close(bench));
		town.goTo(lastDay.plusDays(1));
		close(bench);
	}

	@Test
	void worksAboveTheSumAreAudited() {
		var paving = afterTheRatings(town.paidUp(town.aSettledProject(PAVING)));
		assertRefused(AUDIT_DUE, () -> close(paving));

		town.move(paving, ProjectMove.AUDIT, AUDITOR);
		close(paving);
	}

	@Test
	void smallerWorksAndLargeServicesAreClosedWithoutAnAudit() {
		var small = afterTheRatings(town.paidUp(town.aSettledProject(Drafts.draft(ProjectType.WORKS, ofYuan(100_000)))));
		assertThat(town.audits.isDue(small, town.now())).isFalse();
		close(small);

		var service = afterTheRatings(town.paidUp(town.aSettledProject(Drafts.draft(ProjectType.SERVICE, ofYuan(200_000)))));
		assertThat(town.audits.isDue(service, town.now())).isFalse();
		close(service);
	}

	@Test
	void onlyTheOfficeCloses() {
		var bench = town.aProjectReadyToClose(BENCHES);

		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.closing.close(bench.getId(), FINANCE, town.now()));
	}

	@Test
	void aProjectGoesToTheArchiveAfterItsDefectPeriodWithTheRetentionPaid() {
		var bench = town.aClosedProject(BENCHES);
		var lastDay = town.defectPeriod.runningUntil(bench, town.now()).orElseThrow();
		town.goTo(lastDay);
		assertRefused(DEFECT_PERIOD_RUNNING.refusal(lastDay), () -> town.move(bench, ProjectMove.ARCHIVE, FINANCE));

		town.goTo(lastDay.plusDays(1));
		assertRefused(RETENTION_NOT_PAID.refusal(ofYuan(1_800)), () -> town.move(bench, ProjectMove.ARCHIVE, FINANCE));

		town.paidUp(bench);
		town.move(bench, ProjectMove.ARCHIVE, FINANCE);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.ARCHIVED);
		assertThat(town.ledger.account(bench.getId()).committed()).isEqualTo(ZERO);
	}

	private Project afterTheRatings(Project project) {
		town.goTo(town.ratingPeriod.lastDay(project).orElseThrow().plusDays(1));
		return project;
	}

	private void close(Project project) {
		town.closing.close(project.getId(), SOCIAL_AFFAIRS, town.now());
	}

}
