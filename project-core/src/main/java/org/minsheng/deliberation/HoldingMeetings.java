package org.minsheng.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Rulebook;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;

/** From the sign-in to the confirmed result; only a confirmed result moves projects. */
@UseCase
@RequiredArgsConstructor
public class HoldingMeetings {

	private final Meetings meetings;

	private final Projects projects;

	private final Rulebook rulebook;

	private final Moving moving;

	private final MovingProjects movingProjects;

	public void checkIn(MeetingId id, Map<Party, Integer> present, Actor actor, Instant at) {
		var meeting = meeting(id);
		if (Deadlines.day(at).isBefore(meeting.getHeldOn())) {
			throw DeliberationRefusal.MEETING_NOT_YET.refusal(meeting.getHeldOn()).asException();
		}
		if (meeting.getAgenda().isEmpty()) {
			throw DeliberationRefusal.AGENDA_EMPTY.refusal().asException();
		}
		moving.make(meeting, MeetingMove.CHECK_IN, actor, Note.NONE, at);
		meeting.signIn(present);
		meetings.save(meeting);
	}

	/** The chair opens the vote; without a quorum there is none. */
	public void open(MeetingId id, Actor actor, Instant at) {
		var meeting = meeting(id);
		var rules = rulebook.inForce(meeting.getScope(), meeting.getHeldOn()).getMeeting();
		meeting.whyNoQuorum(rules).ifPresent(refusal -> {
			throw refusal.asException();
		});
		var present = meeting.presentCount() + "/" + meeting.eligibleCount();
		moving.make(meeting, MeetingMove.OPEN, actor, Note.detail(present), at);
		meetings.save(meeting);
	}

	/** Not held, or too few came: the projects go back and may be put to another meeting. */
	public void adjourn(MeetingId id, String reason, Actor actor, Instant at) {
		var meeting = meeting(id);
		moving.make(meeting, MeetingMove.ADJOURN, actor, Note.because(reason), at);
		meetings.save(meeting);
		projectsOn(meeting).forEach(
				project -> movingProjects.make(project, ProjectMove.TAKE_OFF_AGENDA, actor, Note.because(reason), at));
	}

	public void count(MeetingId id, List<AgendaItem> counted, Actor actor, Instant at) {
		var meeting = meeting(id);
		moving.make(meeting, MeetingMove.COUNT, actor, Note.NONE, at);
		meeting.count(counted.stream().collect(Collectors.toMap(AgendaItem::project, Function.identity())),
				actor.member());
		meetings.save(meeting);
	}

	/** The chair, who is not the recorder, confirms; each item passes or fails by the votes. */
	public void confirm(MeetingId id, Actor actor, Instant at) {
		var meeting = meeting(id);
		if (actor.is(meeting.getCountedBy())) {
			throw MemberRefusal.OWN_SUBMISSION.refusal().asException();
		}
		moving.make(meeting, MeetingMove.CONFIRM, actor, Note.NONE, at);
		meetings.save(meeting);
		meeting.getAgenda().forEach(item -> decide(meeting, item, actor, at));
	}

	/** A proven breach of procedure; what has not been reported to the office starts over. */
	public void voidResult(MeetingId id, String reason, Actor actor, Instant at) {
		var meeting = meeting(id);
		moving.make(meeting, MeetingMove.VOID, actor, Note.because(reason), at);
		meetings.save(meeting);
		for (var project : projectsOn(meeting)) {
			if (!ProjectMove.TAKE_OFF_AGENDA.from().contains(project.getStatus())) {
				throw DeliberationRefusal.ALREADY_REPORTED.refusal(project.getCode()).asException();
			}
			movingProjects.make(project, ProjectMove.TAKE_OFF_AGENDA, actor, Note.because(reason), at);
		}
	}

	private void decide(Meeting meeting, AgendaItem item, Actor actor, Instant at) {
		var project = projects.findById(item.project()).orElseThrow();
		var count = Objects.requireNonNull(item.count());
		var votes = count.yes() + ":" + count.no() + ":" + count.abstain();
		if (meeting.passes(count)) {
			project.agreeOn(Objects.requireNonNull(item.agreed()));
			movingProjects.make(project, ProjectMove.PASS, actor, Note.detail(votes), at);
		}
		else {
			movingProjects.make(project, ProjectMove.FAIL, actor, new Note(votes, votes), at);
		}
	}

	private List<Project> projectsOn(Meeting meeting) {
		return meeting.getAgenda().stream().map(item -> projects.findById(item.project()).orElseThrow()).toList();
	}

	private Meeting meeting(MeetingId id) {
		return meetings.findById(id).orElseThrow();
	}

}
