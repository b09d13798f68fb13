package org.minsheng.deliberation;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.deliberation.DeliberationRefusal.AGENDA_EMPTY;
import static org.minsheng.deliberation.DeliberationRefusal.ALREADY_REPORTED;
import static org.minsheng.deliberation.DeliberationRefusal.MEETING_NOT_YET;
import static org.minsheng.deliberation.DeliberationRefusal.ON_AN_AGENDA;
import static org.minsheng.deliberation.DeliberationRefusal.REDRAFTED_ALREADY;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.CLASSROOM;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.SOCIAL_AFFAIRS;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.memory.Town.MEMBERS;
import static org.minsheng.memory.Town.outvoted;
import static org.minsheng.memory.Town.unanimous;

class HoldingMeetingsTest {

	private static final String BREACH = "签到与表决人数不符";

	private final Town town = new Town();

	@Test
	void nobodySignsInBeforeTheDay() {
		var meeting = town.aMeetingOn(town.aDraft(BENCHES));
		town.goTo(meeting.getHeldOn().minusDays(1));

		assertRefused(MEETING_NOT_YET.refusal(meeting.getHeldOn()), () -> checkIn(meeting));
		town.goTo(meeting.getHeldOn());
		checkIn(meeting);
		assertThat(meeting.presentCount()).isEqualTo(20);
	}

	@Test
	void nobodySignsInToAnEmptyAgenda() {
		var bench = town.aDraft(BENCHES);
		var meeting = town.aMeetingOn(bench);
		town.calling.takeOffAgenda(bench.getId(), meeting.getId(), "资料不全", PARTY, town.now());
		town.goTo(meeting.getHeldOn());

		assertRefused(AGENDA_EMPTY, () -> checkIn(meeting));
		assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.CALLED);
	}

	@Test
	void onlyAConfirmedResultMovesProjects() {
		var bench = town.aDraft(BENCHES);
		var meeting = town.aCountOf(unanimous(bench), bench);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_DELIBERATION);
		assertThat(bench.getAgreed()).isEmpty();

		town.confirming.confirm(meeting.getId(), PARTY, town.now());
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CANDIDATE);
		assertThat(bench.getAgreed()).contains(BENCHES.estimate());
	}

	@Test
	void eachItemPassesOrFailsByItsOwnVotes() {
		var bench = town.aDraft(BENCHES);
		var paving = town.aDraft(PAVING);
		var meeting = town.aVoteOn(bench, paving);
		town.holding.count(meeting.getId(), List.of(unanimous(bench), outvoted(paving)), STATION, town.now());
		town.confirming.confirm(meeting.getId(), PARTY, town.now());

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CANDIDATE);
		assertThat(paving.getStatus()).isEqualTo(ProjectStatus.VOTED_DOWN);
		assertThat(paving.getAgreed()).isEmpty();
		assertThat(town.entries.lastOf(paving.subject()).orElseThrow().getDeed()).satisfies(deed -> {
			assertThat(deed.action()).isEqualTo("FAIL");
			assertThat(deed.detail()).isEqualTo("3:16:1");
			assertThat(deed.reason()).isNull();
		});
	}

	@Test
	void whoEnteredTheVotesDoesNotConfirmThemEvenInBothRoles() {
		var both = People.holding(GUANHU, Role.COMMUNITY_STATION, Role.COMMUNITY_PARTY);
		var bench = town.aDraft(BENCHES);
		var meeting = town.aVoteOn(bench);
		town.holding.count(meeting.getId(), List.of(unanimous(bench)), both, town.now());

		assertRefused(MemberRefusal.OWN_SUBMISSION, () -> town.confirming.confirm(meeting.getId(), both, town.now()));
		assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.COUNTED);
		town.confirming.confirm(meeting.getId(), PARTY, town.now());
		assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.CONFIRMED);
	}

	@Test
	void anAdjournedMeetingGivesItsProjectsBackForAnotherOne() {
		var bench = town.aDraft(BENCHES);
		var paving = town.aDraft(PAVING);
		var meeting = town.aMeetingOn(bench, paving);
		town.holding.adjourn(meeting.getId(), "台风", PARTY, town.now());

		assertThat(List.of(bench.getStatus(), paving.getStatus())).containsOnly(ProjectStatus.DRAFT);
		assertThat(town.aMeetingOn(bench, paving).getAgenda()).hasSize(2);
	}

	@Test
	void tooFewCameSoTheMeetingIsAdjournedAfterTheSignIn() {
		var bench = town.aDraft(BENCHES);
		var meeting = town.aMeetingWith(MEMBERS, bench);
		assertRefused(ProcessRefusal.REASON_MISSING, () -> town.holding.adjourn(meeting.getId(), "", PARTY, town.now()));

		town.holding.adjourn(meeting.getId(), "人数不足", PARTY, town.now());
		assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.ADJOURNED);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void aMeetingOnceOpenedIsNotAdjourned() {
		var meeting = town.aVoteOn(town.aDraft(BENCHES));

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.holding.adjourn(meeting.getId(), "台风", PARTY, town.now()));
	}

	@Test
	void aVoidedResultSendsPassedAndFailedProjectsBack() {
		var bench = town.aDraft(BENCHES);
		var paving = town.aDraft(PAVING);
		var meeting = town.aVoteOn(bench, paving);
		town.holding.count(meeting.getId(), List.of(unanimous(bench), outvoted(paving)), STATION, town.now());
		town.confirming.confirm(meeting.getId(), PARTY, town.now());
		town.confirming.voidResult(meeting.getId(), BREACH, SOCIAL_AFFAIRS, town.now());

		assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.VOIDED);
		assertThat(List.of(bench.getStatus(), paving.getStatus())).containsOnly(ProjectStatus.DRAFT);
		assertThat(bench.getAgreed()).isEmpty();
	}

	@Test
	void aCountIsVoidedBeforeAnybodyConfirmsIt() {
		var bench = town.aDraft(BENCHES);
		var meeting = town.aCountOf(unanimous(bench), bench);
		town.confirming.voidResult(meeting.getId(), BREACH, SOCIAL_AFFAIRS, town.now());

		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void aResultThatWasMadePublicIsNotVoidedAnyMore() {
		var bench = town.aProjectInNotice(BENCHES);
		var meeting = town.meetings.findByProject(bench.getId()).get(0);

		assertRefused(ALREADY_REPORTED.refusal(bench.getCode()),
				() -> town.confirming.voidResult(meeting.getId(), BREACH, SOCIAL_AFFAIRS, town.now()));
	}

	@Test
	void voidingLeavesAloneWhatNoLongerRestsOnTheResult() {
		var redrafted = town.aDraft(BENCHES);
		var again = town.aDraft(PAVING);
		var dropped = town.aDraft(CLASSROOM);
		var meeting = town.aVoteOn(redrafted, again, dropped);
		town.holding.count(meeting.getId(), List.of(outvoted(redrafted), outvoted(again), unanimous(dropped)), STATION, town.now());
		town.confirming.confirm(meeting.getId(), PARTY, town.now());
		town.move(redrafted, ProjectMove.REDRAFT, STATION);
		town.move(again, ProjectMove.REDRAFT, STATION);
		town.move(dropped, ProjectMove.DROP, PARTY);
		town.aMeetingOn(again);
		town.confirming.voidResult(meeting.getId(), BREACH, SOCIAL_AFFAIRS, town.now());

		assertThat(redrafted.getStatus()).isEqualTo(ProjectStatus.DRAFT);
		assertThat(again.getStatus()).isEqualTo(ProjectStatus.IN_DELIBERATION);
		assertThat(dropped.getStatus()).isEqualTo(ProjectStatus.CANCELLED);
	}

	@Test
	void whatIsVotedDownIsRedraftedOnceInAYear() {
		var bench = town.aVotedDownProject(BENCHES);
		town.move(bench, ProjectMove.REDRAFT, STATION);
		town.confirming.confirm(town.aCountOf(outvoted(bench), bench).getId(), PARTY, town.now());
		assertRefused(REDRAFTED_ALREADY.refusal(2016), () -> town.move(bench, ProjectMove.REDRAFT, STATION));

		town.goTo(LocalDate.of(2017, 1, 3));
		town.move(bench, ProjectMove.REDRAFT, STATION);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void aVoidedVoteDoesNotCountAgainstAProject() {
		var bench = town.aVotedDownProject(BENCHES);
		town.confirming.voidResult(town.meetings.findByProject(bench.getId()).get(0).getId(), BREACH, SOCIAL_AFFAIRS, town.now());
		town.confirming.confirm(town.aCountOf(outvoted(bench), bench).getId(), PARTY, town.now());

		town.move(bench, ProjectMove.REDRAFT, STATION);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void onlyTheOfficeUndoesAVote() {
		var bench = town.aCandidate(BENCHES);
		var meeting = town.meetings.findByProject(bench.getId()).get(0);

		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.confirming.voidResult(meeting.getId(), BREACH, PARTY, town.now()));
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.move(bench, ProjectMove.TAKE_OFF_AGENDA, PARTY));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.move(bench, ProjectMove.VOID_VOTE, PARTY));
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CANDIDATE);
	}

	@Test
	void theAgendaHoldsAProjectUntilTheResultIsConfirmed() {
		var bench = town.aDraft(BENCHES);
		var meeting = town.aCountOf(unanimous(bench), bench);
		assertRefused(ON_AN_AGENDA, () -> town.move(bench, ProjectMove.DROP, PARTY));

		town.confirming.confirm(meeting.getId(), PARTY, town.now());
		town.move(bench, ProjectMove.DROP, PARTY);
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.CANCELLED);
	}

	private void checkIn(Meeting meeting) {
		town.holding.checkIn(meeting.getId(), MEMBERS, STATION, town.now());
	}

}
