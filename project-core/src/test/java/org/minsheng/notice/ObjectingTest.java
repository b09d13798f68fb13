package org.minsheng.notice;

import org.junit.jupiter.api.Test;

import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.RESIDENT;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.notice.NoticeRefusal.ANSWER_NOT_PROPOSED;
import static org.minsheng.notice.NoticeRefusal.NOTICE_OVER;
import static org.minsheng.notice.NoticeRefusal.OBJECTION_DECIDED;

class ObjectingTest {

	private final Town town = new Town();

	private final Project bench = town.aProjectInNotice(BENCHES);

	private final PublicNotice notice = town.noticeOf(bench);

	@Test
	void anybodyObjectsWithoutAName() {
		var objection = object();

		assertThat(notice.getStatus()).isEqualTo(NoticeStatus.OBJECTED);
		assertThat(objection.isOpen()).isTrue();
		assertThat(town.entries.lastOf(notice.subject()).orElseThrow().getDeed()).satisfies(deed -> {
			assertThat(deed.actor()).isNull();
			assertThat(deed.role()).isEqualTo("PUBLIC");
		});
	}

	@Test
	void anObjectionSaysSomething() {
		assertRefused(ProcessRefusal.REASON_MISSING, () -> town.objecting.object(notice.getId(), "  ", null, RESIDENT, town.now()));
		assertThat(notice.getStatus()).isEqualTo(NoticeStatus.PUBLISHED);
	}

	@Test
	void objectionsAreTakenToTheEndOfTheLastDay() {
		var end = notice.getEndsAt().orElseThrow();
		town.goTo(end.minusSeconds(1));
		object();

		town.goTo(end);
		assertRefused(NOTICE_OVER.refusal(notice.lastDay().orElseThrow()), this::object);
	}

	@Test
	void nobodyObjectsToWhatIsNotPublished() {
		var draft = town.aNoticeDraftFor(town.aCandidate(BENCHES));

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.objecting.object(draft.getId(), "占道", null, RESIDENT, town.now()));
	}

	@Test
	void theWorkstationProposesAndSomebodyElseOfThePartyOrganisationDecides() {
		var both = People.holding(GUANHU, Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY);
		var objection = object();
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> propose(objection, PARTY));
		propose(objection, both);

		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> decide(objection, false, both));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> decide(objection, false, STATION));
		assertThat(objection.isOpen()).isTrue();
		decide(objection, false, PARTY);
		assertThat(objection.getStatus()).isEqualTo(Objection.Status.DISMISSED);
	}

	@Test
	void nothingIsDecidedBeforeAnAnswerIsProposed() {
		var objection = object();

		assertRefused(ANSWER_NOT_PROPOSED, () -> decide(objection, true, PARTY));
	}

	@Test
	void aDecidedObjectionIsDecidedForGood() {
		var objection = object();
		object();
		propose(objection, STATION);
		decide(objection, false, PARTY);

		assertRefused(OBJECTION_DECIDED, () -> propose(objection, STATION));
		assertRefused(OBJECTION_DECIDED, () -> decide(objection, true, PARTY));
	}

	@Test
	void theNoticeGoesOnOnceTheLastObjectionIsDismissed() {
		var first = object();
		var second = object();
		propose(first, STATION);
		decide(first, false, PARTY);
		assertThat(notice.getStatus()).isEqualTo(NoticeStatus.OBJECTED);

		propose(second, STATION);
		decide(second, false, PARTY);
		assertThat(notice.getStatus()).isEqualTo(NoticeStatus.PUBLISHED);
	}

	@Test
	void anUpheldObjectionEndsTheNoticeAndSendsTheProjectBack() {
		var objection = object();
		propose(objection, STATION);
		decide(objection, true, PARTY);

		assertThat(notice.getStatus()).isEqualTo(NoticeStatus.ENDED_FAIL);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.DRAFT);
		assertThat(town.entries.lastOf(bench.subject()).orElseThrow().getDeed().reason()).isEqualTo("已核实");
	}

	@Test
	void theSameWordsAreFiledOnceWhileTheyWaitForAnAnswer() {
		var first = object();
		objected = 0;
		assertRefused(NoticeRefusal.OBJECTED_ALREADY, this::object);

		propose(first, STATION);
		decide(first, false, PARTY);
		objected = 0;
		assertThat(object().isOpen()).isTrue();
	}

	@Test
	void whatElseWasObjectedLapsesWithTheNotice() {
		var first = object();
		var second = object();
		propose(first, STATION);
		decide(first, true, PARTY);

		assertThat(second.getStatus()).isEqualTo(Objection.Status.LAPSED);
		assertThat(second.isOpen()).isFalse();
	}

	@Test
	void aTakenDownNoticeTakesNoObjections() {
		town.publishing.takeDown(notice.getId(), "含个人信息", SOCIAL_AFFAIRS, town.now());

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, this::object);
	}

	private int objected;

	private Objection object() {
		return town.objecting.object(notice.getId(), "长凳挡住了消防通道" + ++objected, "13*********", Actor.ANYBODY, town.now());
	}

	private void propose(Objection objection, Actor actor) {
		town.objecting.proposeAnswer(objection.getId(), "已核实", actor, town.now());
	}

	private void decide(Objection objection, boolean uphold, Actor actor) {
		town.objecting.decide(objection.getId(), uphold, actor, town.now());
	}

}
