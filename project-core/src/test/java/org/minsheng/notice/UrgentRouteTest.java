package org.minsheng.notice;

import org.junit.jupiter.api.Test;

import org.minsheng.batch.Verdict;
import org.minsheng.memory.Town;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.LEADERS;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.notice.NoticeRefusal.NOTICE_OWED;
import static org.minsheng.notice.NoticeRefusal.NOT_A_CANDIDATE;

/** Who skips meeting and notice (R44) owes the public a notice of the decision. */
class UrgentRouteTest {

	private final Town town = new Town();

	@Test
	void theNoticeOfTheDecisionIsOwedBeforeClosing() {
		var urgent = readyToClose(town.aFastTrackedProject(BENCHES));
		assertRefused(NOTICE_OWED, () -> town.closing.close(urgent.getId(), SOCIAL_AFFAIRS, town.now()));

		publishDecision(urgent);
		town.closing.close(urgent.getId(), SOCIAL_AFFAIRS, town.now());
		assertThat(urgent.getStatus()).isEqualTo(ProjectStatus.CLOSED);
	}

	@Test
	void anEarlierNoticeAsACandidateDoesNotPayTheDebt() {
		var bench = town.aReportedProject(BENCHES);
		town.move(bench, ProjectMove.RETURN, SOCIAL_AFFAIRS);
		town.move(bench, ProjectMove.FAST_TRACK, LEADERS);
		var urgent = readyToClose(bench);

		assertRefused(NOTICE_OWED, () -> town.closing.close(urgent.getId(), SOCIAL_AFFAIRS, town.now()));
	}

	@Test
	void aDecisionIsNotifiedOnceItIsMade() {
		var urgent = town.aFastTrackedProject(BENCHES);

		assertRefused(NOT_A_CANDIDATE, town.drafting.whyNot(urgent, NoticeKind.DECISION, STATION));
		town.decided(urgent, Verdict.PICKED);
		town.approvedBatch();
		assertThat(town.drafting.whyNot(urgent, NoticeKind.DECISION, STATION)).isEmpty();
		assertRefused(NOT_A_CANDIDATE, town.drafting.whyNot(urgent, NoticeKind.CANDIDATE, STATION));
	}

	@Test
	void aNoticeOfADecisionEndsWithoutMovingItsProject() {
		var urgent = town.decided(town.aFastTrackedProject(BENCHES), Verdict.PICKED);
		town.approvedBatch();
		var notice = publishDecision(urgent);

		assertThat(town.ending.runDue(notice.getEndsAt().orElseThrow())).isOne();
		assertThat(notice.getStatus()).isEqualTo(NoticeStatus.ENDED_PASS);
		assertThat(urgent.getStatus()).isEqualTo(ProjectStatus.APPROVED);
	}

	private PublicNotice publishDecision(Project project) {
		var notice = town.drafting.draft(project.getId(), NoticeKind.DECISION, "节前先行实施", STATION, town.now());
		town.publishing.publish(notice.getId(), PARTY, town.now());
		return notice;
	}

	private Project readyToClose(Project onTheTable) {
		town.decided(onTheTable, Verdict.PICKED);
		town.approvedBatch();
		town.procure(onTheTable);
		town.contracting.sign(onTheTable.getId(), town.contractOver(BENCHES.estimate()), SOCIAL_AFFAIRS, town.now());
		town.paidUp(town.settled(town.inUse(town.accepted(town.finished(town.started(onTheTable))))));
		town.goTo(town.ratingPeriod.lastDay(onTheTable).orElseThrow().plusDays(1));
		return onTheTable;
	}

}
