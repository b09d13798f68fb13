package org.minsheng.deliberation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Codes;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.OfficeId;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Rulebook;
import org.minsheng.organisation.Scope;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.process.ProcessRefusal;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** The Party organisation calls a meeting in good time and sets its agenda. */
@UseCase
@RequiredArgsConstructor
public class CallingMeetings {

	private final Meetings meetings;

	private final Council council;

	private final Seats seats;

	private final Projects projects;

	private final Organisation organisation;

	private final Rulebook rulebook;

	private final Codes codes;

	private final Moving moving;

	private final MovingProjects movingProjects;

	/** The first day on which a meeting called now may be held. */
	public LocalDate earliest(Scope community, Instant at) {
		var today = Deadlines.day(at);
		return today.plusDays(rulebook.inForce(community, today).getMeeting().leadDays());
	}

	/**
	 * Calls a meeting. Where the community keeps a list of members, those who sit on the day are invited by name, as the list
	 * stands now.
	 * @param members how many of each party are invited where there is no list
	 */
	public Meeting call(Scope community, LocalDate day, String place, Map<Party, Integer> members, Actor actor,
			Instant at) {
		actor.require(Set.of(Role.COMMUNITY_PARTY), community);
		if (day.isBefore(earliest(community, at))) {
			throw DeliberationRefusal.CALLED_TOO_LATE.refusal(earliest(community, at)).asException();
		}
		var latest = Deadlines.day(at).plusYears(1);
		if (day.isAfter(latest)) {
			throw DeliberationRefusal.CALLED_TOO_EARLY.refusal(latest).asException();
		}
		var listed = council.sittingOn(community, day);
		var invited = listed.isEmpty() ? members : numbers(listed);
		for (var party : Party.values()) {
			if (invited.getOrDefault(party, 0) < 1) {
				throw DeliberationRefusal.PARTY_MISSING.refusal(party).asException();
			}
		}
		var meeting = Meeting.called(nextCode(community, day), community, day, place, invited);
		invite(listed, meeting);
		meetings.save(meeting);
		moving.began(meeting, "CALL", Role.COMMUNITY_PARTY, actor, Note.NONE, at);
		return meeting;
	}

	/** Calls a meeting of the project's community and puts the project on its agenda at once. */
	public Meeting callFor(ProjectId projectId, LocalDate day, String place, Map<Party, Integer> members, Actor actor,
			Instant at) {
		var project = projects.findById(projectId).orElseThrow();
		var meeting = call(project.getScope(), day, place, members, actor, at);
		putToMeeting(projectId, meeting.getId(), actor, at);
		return meeting;
	}

	/** Puts a project on the agenda of a meeting that nobody has signed in to yet. */
	public void putToMeeting(ProjectId projectId, MeetingId meetingId, Actor actor, Instant at) {
		var project = projects.findById(projectId).orElseThrow();
		var meeting = meetings.findById(meetingId).orElseThrow();
		if (!meeting.getScope().equals(project.getScope())) {
			throw DeliberationRefusal.OTHER_COMMUNITYS_MEETING.refusal().asException();
		}
		requireOpenAgenda(meeting);
		movingProjects.make(project, ProjectMove.PUT_TO_MEETING, actor, Note.detail(meeting.getCode()), at);
		meeting.putOnAgenda(projectId);
		meetings.save(meeting);
	}

	/** Takes one project off again, back to its draft; after the sign-in only where recusals cost it its quorum. */
	public void takeOffAgenda(ProjectId projectId, MeetingId meetingId, String reason, Actor actor, Instant at) {
		var project = projects.findById(projectId).orElseThrow();
		var meeting = meetings.findByIdForUpdate(meetingId).orElseThrow();
		var rules = rulebook.inForce(meeting.getScope(), meeting.getHeldOn()).getMeeting();
		if (!meeting.mayTakeOff(projectId, seats.findByMeeting(meetingId), rules)) {
			throw ProcessRefusal.NOT_IN_THIS_STATE.refusal(meeting.getStatus(), ProjectMove.TAKE_OFF_AGENDA).asException();
		}
		meeting.takeOffAgenda(projectId);
		meetings.save(meeting);
		movingProjects.make(project, ProjectMove.TAKE_OFF_AGENDA, actor, new Note(reason, meeting.getCode()), at);
	}

	private void invite(List<CouncilMember> listed, Meeting meeting) {
		if (!listed.isEmpty()) {
			meeting.openDoor(SeatCode.random());
			seats.add(listed.stream().map(member -> Seat.of(member, meeting.getId())).toList());
		}
	}

	private static Map<Party, Integer> numbers(List<CouncilMember> listed) {
		return listed.stream().collect(Collectors.toMap(CouncilMember::party, member -> 1, Integer::sum));
	}

	private static void requireOpenAgenda(Meeting meeting) {
		if (meeting.getStatus() != MeetingStatus.CALLED) {
			throw ProcessRefusal.NOT_IN_THIS_STATE.refusal(meeting.getStatus(), ProjectMove.PUT_TO_MEETING).asException();
		}
	}

	private String nextCode(Scope community, LocalDate day) {
		var office = organisation.office(new OfficeId(String.valueOf(community.office()))).orElseThrow();
		var series = office.getCodePrefix() + day.getYear() + "-M";
		return series + "%03d".formatted(codes.next(series));
	}

}
