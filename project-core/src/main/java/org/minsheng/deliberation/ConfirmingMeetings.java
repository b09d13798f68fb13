package org.minsheng.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;

/** What becomes of a count: the chair confirms it, or the office voids it for a breach. */
@UseCase
@RequiredArgsConstructor
public class ConfirmingMeetings {

	private final Meetings meetings;

	private final Projects projects;

	private final MeetingMoves moves;

	private final MovingProjects movingProjects;

	/** The chair, who is not the recorder, confirms; each item passes or fails by the votes. */
	public void confirm(MeetingId id, Actor actor, Instant at) {
		var meeting = meeting(id);
		moves.make(meeting, MeetingMove.CONFIRM, actor, Note.NONE, at);
		meetings.save(meeting);
		meeting.getAgenda().forEach(item -> decide(meeting, item, actor, at));
	}

	private void decide(Meeting meeting, AgendaItem item, Actor actor, Instant at) {
		var project = projects.findById(item.project()).orElseThrow();
		var count = Objects.requireNonNull(item.count());
		var votes = Note.detail(count.yes() + ":" + count.no() + ":" + count.abstain());
		if (meeting.passes(item)) {
			project.agreeOn(Objects.requireNonNull(item.agreed()));
			movingProjects.make(project, ProjectMove.PASS, actor, votes, at);
		} else {
			movingProjects.make(project, ProjectMove.FAIL, actor, votes, at);
		}
	}

	/** A proven breach of procedure; what the meeting decided starts over, unless it was made public since. */
	public void voidResult(MeetingId id, String reason, Actor actor, Instant at) {
		var meeting = meeting(id);
		moves.make(meeting, MeetingMove.VOID, actor, Note.because(reason), at);
		meetings.save(meeting);
		projectsOn(meeting).stream().filter(project -> restsOn(meeting, project)).forEach(project -> {
			if (!ProjectMove.VOID_VOTE.from().contains(project.getStatus())) {
				throw DeliberationRefusal.ALREADY_REPORTED.refusal(project.getCode()).asException();
			}
			movingProjects.make(project, ProjectMove.VOID_VOTE, actor, Note.because(reason), at);
		});
	}

	/** Whether the project stands where this meeting put it: not dropped, not redrafted, not put to a later meeting. */
	private boolean restsOn(Meeting meeting, Project project) {
		boolean later = meetings.findByProject(project.getId())
			.stream()
			.anyMatch(other -> other.getStatus().counts() && other.getHeldOn().isAfter(meeting.getHeldOn()));
		return !later && project.getStatus() != ProjectStatus.DRAFT && project.getStatus() != ProjectStatus.CANCELLED;
	}

	private List<Project> projectsOn(Meeting meeting) {
		return meeting.getAgenda().stream().map(item -> projects.findById(item.project()).orElseThrow()).toList();
	}

	/** Nobody agrees, counts or attaches anything while it is held. */
	private Meeting meeting(MeetingId id) {
		return meetings.findByIdForUpdate(id).orElseThrow();
	}

}
