package org.minsheng.deliberation;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.memory.People;
import org.minsheng.memory.Town;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.deliberation.DeliberationRefusal.CALLED_TOO_LATE;
import static org.minsheng.deliberation.DeliberationRefusal.MORE_PRESENT_THAN_MEMBERS;
import static org.minsheng.deliberation.DeliberationRefusal.ON_AN_AGENDA;
import static org.minsheng.deliberation.DeliberationRefusal.OTHER_COMMUNITYS_MEETING;
import static org.minsheng.deliberation.DeliberationRefusal.PARTY_MISSING;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.Drafts.PAVING;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;
import static org.minsheng.memory.Places.TUYANG;
import static org.minsheng.memory.Refusals.assertRefused;
import static org.minsheng.memory.Town.MEMBERS;

class CallingMeetingsTest {

	private final Town town = new Town();

	@Test
	void aMeetingIsCalledThreeDaysAhead() {
		var earliest = town.today().plusDays(3);

		assertThat(town.calling.earliest(GUANHU, town.now())).isEqualTo(earliest);
		assertThat(town.aMeeting()).satisfies(meeting -> {
			assertThat(meeting.getHeldOn()).isEqualTo(earliest);
			assertThat(meeting.getCode()).isEqualTo("KC2016-M001");
			assertThat(meeting.eligibleCount()).isEqualTo(20);
			assertThat(meeting.presentCount()).isZero();
		});
		assertRefused(CALLED_TOO_LATE.refusal(earliest),
				() -> town.calling.call(GUANHU, earliest.minusDays(1), "党群服务中心", MEMBERS, PARTY, town.now()));
	}

	@Test
	void onlyTheCommunitysPartyOrganisationCalls() {
		var day = town.today().plusDays(3);

		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.calling.call(GUANHU, day, "党群服务中心", MEMBERS, STATION, town.now()));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.calling.call(TUYANG, day, "党群服务中心", MEMBERS, PARTY, town.now()));
	}

	@Test
	void aMeetingIsNotCalledMoreThanAYearAhead() {
		var latest = town.today().plusYears(1);
		assertRefused(DeliberationRefusal.CALLED_TOO_EARLY.refusal(latest),
				() -> town.calling.call(GUANHU, latest.plusDays(1), "党群服务中心", MEMBERS, PARTY, town.now()));
	}

	@ParameterizedTest
	@EnumSource(Party.class)
	void everyOneOfTheFivePartiesIsInvited(Party party) {
		var without = new HashMap<>(MEMBERS);
		without.remove(party);
		assertRefused(PARTY_MISSING.refusal(party), () -> call(without));

		without.put(party, 0);
		assertRefused(PARTY_MISSING.refusal(party), () -> call(without));
	}

	@Test
	void nobodyCountsMorePeoplePresentThanMembers() {
		assertRefused(MORE_PRESENT_THAN_MEMBERS.refusal(Party.EXPERTS, 3, 2), () -> new Attendance(Party.EXPERTS, 2, 3));
		assertRefused(MORE_PRESENT_THAN_MEMBERS, () -> new Attendance(Party.EXPERTS, 2, -1));

		var tooMany = new HashMap<>(MEMBERS);
		tooMany.put(Party.EXPERTS, 3);
		assertRefused(MORE_PRESENT_THAN_MEMBERS, () -> town.aMeetingWith(tooMany, town.aDraft(BENCHES)));
	}

	@Test
	void aProjectGoesOnTheAgendaOfItsOwnCommunitysMeeting() {
		var bench = town.aDraft(BENCHES);
		var tuyangParty = People.holding(TUYANG, Role.COMMUNITY_PARTY);
		var elsewhere = town.calling.call(TUYANG, town.today().plusDays(3), "土洋", MEMBERS, tuyangParty, town.now());

		assertRefused(OTHER_COMMUNITYS_MEETING,
				() -> town.calling.putToMeeting(bench.getId(), elsewhere.getId(), PARTY, town.now()));
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.DRAFT);
	}

	@Test
	void aProjectStandsOnOneAgendaOnly() {
		var bench = town.aDraft(BENCHES);
		town.aMeetingOn(bench);

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE, () -> town.aMeetingOn(bench));
	}

	@Test
	void theAgendaIsClosedOnceSomebodyHasSignedIn() {
		var paving = town.aDraft(PAVING);
		var bench = town.aDraft(BENCHES);
		var begun = town.aMeetingWith(MEMBERS, bench);

		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE.refusal(MeetingStatus.CHECKED_IN, ProjectMove.PUT_TO_MEETING),
				() -> town.calling.putToMeeting(paving.getId(), begun.getId(), PARTY, town.now()));
		assertRefused(ProcessRefusal.NOT_IN_THIS_STATE,
				() -> town.calling.takeOffAgenda(bench.getId(), begun.getId(), "资料不全", PARTY, town.now()));
		assertThat(begun.getAgenda()).extracting(AgendaItem::project).containsExactly(bench.getId());
	}

	@Test
	void aProjectIsTakenOffAnAgendaInTimeAndGoesBackToItsDraft() {
		var bench = town.aDraft(BENCHES);
		var paving = town.aDraft(PAVING);
		var meeting = town.aMeetingOn(bench, paving);
		town.calling.takeOffAgenda(bench.getId(), meeting.getId(), "资料不全", PARTY, town.now());

		assertThat(meeting.getAgenda()).extracting(AgendaItem::project).containsExactly(paving.getId());
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.DRAFT);
		assertThat(town.aMeetingOn(bench).getAgenda()).hasSize(1);
	}

	@Test
	void whatStandsOnAnAgendaIsNotDecidedOverTheMeetingsHead() {
		var bench = town.aDraft(BENCHES);
		var meeting = town.aMeetingOn(bench);
		for (var move : new ProjectMove[] { ProjectMove.DROP, ProjectMove.TAKE_OFF_AGENDA, ProjectMove.PASS, ProjectMove.FAIL }) {
			assertRefused(ON_AN_AGENDA.refusal(meeting.getCode()), () -> town.move(bench, move, PARTY));
		}
		assertRefused(ON_AN_AGENDA, () -> town.move(bench, ProjectMove.VOID_VOTE, People.SOCIAL_AFFAIRS));
		assertThat(bench.getStatus()).isEqualTo(ProjectStatus.IN_DELIBERATION);
	}

	@Test
	void calledMeetingsOfferTheirAgendaEarliestFirst() {
		var later = town.calling.call(GUANHU, town.today().plusDays(9), "党群服务中心", MEMBERS, PARTY, town.now());
		var earlier = town.aMeeting();
		Project bench = town.aDraft(BENCHES);
		town.calling.putToMeeting(bench.getId(), earlier.getId(), PARTY, town.now());

		assertThat(town.meetings.findCalledIn(GUANHU)).containsExactly(earlier, later);
		assertThat(town.meetings.findByProject(bench.getId())).containsExactly(earlier);
	}

	private Meeting call(Map<Party, Integer> members) {
		return town.calling.call(GUANHU, town.today().plusDays(3), "党群服务中心", members, PARTY, town.now());
	}

}
