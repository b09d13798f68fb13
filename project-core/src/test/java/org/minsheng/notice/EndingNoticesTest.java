package org.minsheng.notice;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Actor;
import org.minsheng.memory.Town;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;

class EndingNoticesTest {

	private final Town town = new Town();

	private final Project bench = town.aProjectInNotice(BENCHES);

	private final PublicNotice notice = town.noticeOf(bench);

	private final Instant end = notice.getEndsAt().orElseThrow();

	@Test
	void aNoticePassesAtItsEndAndItsProjectWithIt() {
		assertThat(town.ending.nextDue()).contains(end);
		assertThat(town.ending.runDue(end.minusNanos(1))).isZero();
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_NOTICE);

		assertThat(town.ending.runDue(end)).isOne();
		assertThat(notice.getStatus()).isEqualTo(NoticeStatus.ENDED_PASS);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.READY_TO_REPORT);
	}

	@Test
	void itPassesAsOfItsEndHoweverLateItIsRun() {
		town.ending.runDue(end.plus(Duration.ofDays(3)));

		assertThat(bench.getSince()).isEqualTo(end);
		assertThat(town.entries.lastOf(notice.subject()).orElseThrow().getDeed()).satisfies(deed -> {
			assertThat(deed.at()).isEqualTo(end);
			assertThat(deed.role()).isEqualTo("SYSTEM");
			assertThat(deed.actor()).isNull();
		});
	}

	@Test
	void runningTwiceDoesNoHarm() {
		town.ending.runDue(end);
		int written = town.entries.of(bench.subject()).size();

		assertThat(town.ending.runDue(end)).isZero();
		assertThat(town.ending.nextDue()).isEmpty();
		assertThat(town.entries.of(bench.subject())).hasSize(written);
	}

	@Test
	void theEarliestNoticeEndsFirst() {
		town.aProjectInNotice(PAVING);

		assertThat(town.ending.nextDue()).contains(end);
		assertThat(town.ending.runDue(end)).isOne();
		assertThat(town.ending.nextDue()).hasValueSatisfying(next -> assertThat(next).isAfter(end));
	}

	@Test
	void anOpenObjectionBlocksTheEnd() {
		object();

		assertThat(town.ending.nextDue()).isEmpty();
		assertThat(town.ending.runDue(end.plus(Duration.ofDays(30)))).isZero();
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_NOTICE);
	}

	@Test
	void dismissedInTimeTheNoticeEndsOnItsDay() {
		dismiss(object());

		assertThat(town.ending.nextDue()).contains(end);
	}

	@Test
	void dismissedAfterTheLastDayTheNoticeEndsWithTheAnswer() {
		var objection = object();
		town.goTo(end.plus(Duration.ofHours(57)));
		dismiss(objection);

		assertThat(town.ending.nextDue()).contains(town.now());
		assertThat(notice.lastDay()).contains(town.today());
		assertThat(town.ending.runDue(town.now())).isOne();
		assertThat(bench.getSince()).isEqualTo(town.now());
	}

	@Test
	void aLateObjectorIsToldTheRightLastDayThoughTheEndWasMoved() {
		var objection = object();
		town.goTo(end.plus(Duration.ofHours(57)));
		dismiss(objection);

		assertRefused(NoticeRefusal.NOTICE_OVER.refusal(town.today()), this::object);
	}

	@Test
	void anUpheldObjectionLeavesNothingToEnd() {
		var objection = object();
		town.objecting.proposeAnswer(objection.getId(), "已核实", STATION, town.now());
		town.objecting.decide(objection.getId(), true, PARTY, town.now());

		assertThat(town.ending.nextDue()).isEmpty();
		assertThat(town.ending.runDue(end)).isZero();
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.DRAFT);
	}

	private Objection object() {
		return town.objecting.object(notice.getId(), "长凳挡住了消防通道", null, Actor.ANYBODY, town.now());
	}

	private void dismiss(Objection objection) {
		town.objecting.proposeAnswer(objection.getId(), "已改位置", STATION, town.now());
		town.objecting.decide(objection.getId(), false, PARTY, town.now());
	}

}
