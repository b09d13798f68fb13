package org.minsheng.notice;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.organisation.Deadlines;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.notice.NoticeRefusal.NOTICE_ALREADY_OPEN;
import static org.minsheng.notice.NoticeRefusal.NOTICE_NOT_DRAFTED;
import static org.minsheng.notice.NoticeRefusal.NOT_A_CANDIDATE;

class PublishingNoticesTest {

	private final Town town = new Town();

	@ParameterizedTest
	@CsvSource({
			// over a weekend: the day of publication does not count
			"2016-03-10, 2016-03-17",
			// from a Monday
			"2016-03-14, 2016-03-21",
			// from a Saturday
			"2016-03-12, 2016-03-18",
			// over National Day, with the make-up days 8 and 9 October
			"2016-09-30, 2016-10-12",
			// over the Dragon Boat days, with the make-up day 12 June
			"2016-06-08, 2016-06-16" })
	void aNoticeRunsFiveWorkingDaysAfterTheDayOfPublication(LocalDate published, LocalDate lastDay) {
		var candidate = town.aCandidate(BENCHES);
		town.goTo(published);
		var notice = town.aNoticeDraftFor(candidate);
		town.publishing.publish(notice.getId(), PARTY, town.now());

		assertThat(notice.getPublishedAt()).contains(Town.at(published));
		assertThat(notice.getEndsAt()).contains(Deadlines.endOf(lastDay));
		assertThat(notice.lastDay()).contains(lastDay);
		assertThat(notice.isOver(Deadlines.endOf(lastDay).minusNanos(1))).isFalse();
		assertThat(notice.isOver(Deadlines.endOf(lastDay))).isTrue();
	}

	@Test
	void aProjectWhoseNoticeTheOfficeTookDownIsNotifiedAnew() {
		var bench = town.aProjectInNotice(BENCHES);
		var notice = town.notices.findByProject(bench.getId()).get(0);
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.publishing.takeDown(notice.getId(), "x", PARTY, town.now()));
		town.publishing.takeDown(notice.getId(), "含个人信息", SOCIAL_AFFAIRS, town.now());

		assertThat(notice.getStatus()).isEqualTo(NoticeStatus.TAKEN_DOWN);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CANDIDATE);
		assertThat(town.entries.lastOf(bench.subject()).orElseThrow().getDeed().reason()).isEqualTo("含个人信息");
		town.publishing.publish(town.aNoticeDraftFor(bench).getId(), PARTY, town.now());
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_NOTICE);
	}

	@Test
	void aProjectGoesPublicWithItsNotice() {
		var bench = town.aProjectInNotice(BENCHES);

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_NOTICE);
		assertThat(town.noticeOf(bench).getCode()).isEqualTo("KC2016-G001");
	}

	@Test
	void noCandidateGoesPublicWithoutANotice() {
		var bench = town.aCandidate(BENCHES);

		assertRefused(NOTICE_NOT_DRAFTED, () -> town.move(bench, ProjectMove.PUBLISH_NOTICE, PARTY));
	}

	@Test
	void onlyACandidateIsNotifiedAndOnlyByItsWorkstation() {
		var draft = town.aDraft(BENCHES);
		assertRefused(NOT_A_CANDIDATE, () -> town.aNoticeDraftFor(draft));

		var candidate = town.aCandidate(BENCHES);
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, town.drafting.whyNot(candidate, NoticeKind.CANDIDATE, PARTY));
		assertRefused(NOT_A_CANDIDATE, town.drafting.whyNot(candidate, NoticeKind.DECISION, STATION));
	}

	@Test
	void aProjectHasOneOpenNotice() {
		var candidate = town.aCandidate(BENCHES);
		var notice = town.aNoticeDraftFor(candidate);

		assertRefused(NOTICE_ALREADY_OPEN.refusal(notice.getCode()), () -> town.aNoticeDraftFor(candidate));
	}

	@Test
	void whoWroteANoticeDoesNotPublishItEvenInBothRoles() {
		var both = People.holding(GUANHU, Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY);
		var candidate = town.aCandidate(BENCHES);
		var notice = town.drafting.draft(candidate.getId(), NoticeKind.CANDIDATE, "现予公示", both, town.now());

		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> town.publishing.publish(notice.getId(), both, town.now()));
		assertThat(notice.getStatus()).isEqualTo(NoticeStatus.REVIEW);
		assertThat(candidate.getStatus()).isEqualTo(ProjectStatus.CANDIDATE);
	}

	@Test
	void aTextThatTellsTooMuchGoesBackAndIsWrittenAnew() {
		var candidate = town.aCandidate(BENCHES);
		var notice = town.aNoticeDraftFor(candidate);
		town.publishing.sendBack(notice.getId(), "含个人电话", PARTY, town.now());

		assertThat(notice.getStatus()).isEqualTo(NoticeStatus.SENT_BACK);
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.publishing.publish(notice.getId(), PARTY, town.now()));
		assertThat(town.aNoticeDraftFor(candidate).getStatus()).isEqualTo(NoticeStatus.REVIEW);
	}

	@Test
	void aNoticeIsPublishedOnce() {
		var notice = town.aNotice();

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.publishing.publish(notice.getId(), PARTY, town.now()));
	}

}
