package org.minsheng.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.Projects;
import org.minsheng.project.WithinCap;

/** From the sign-in to the count, or to another day; only a confirmed result moves projects on. */
@UseCase
@RequiredArgsConstructor
public class HoldingMeetings {

	private final Meetings meetings;

	private final Seats seats;

	private final Tellers tellers;

	private final Projects projects;

	private final WithinCap cap;

	private final MeetingMoves moves;

	private final Moving moving;

	private final MovingProjects movingProjects;

	/** Enters how many of each party came, where there is no list of names to tick. */
	public void checkIn(MeetingId id, Map<Party, Integer> present, Actor actor, Instant at) {
		if (seats.findByMeeting(id).isByName()) {
			throw DeliberationRefusal.SIGN_IN_BY_NAME.refusal().asException();
		}
		var meeting = meeting(id);
		checkIn(meeting, actor, at);
		meeting.signIn(present);
	}

	/** Ticks who came and takes ticks away; the numbers follow. */
	public void tick(MeetingId id, Ticks ticks, Actor actor, Instant at) {
		var meeting = meeting(id);
		checkIn(meeting, actor, at);
		seats.findByMeeting(id).seats().stream().map(Seat::id).forEach(seat -> tick(seat, ticks, at));
		meeting.signIn(seats.findByMeeting(id)
			.roster()
			.rows()
			.stream()
			.collect(Collectors.toMap(Attendance::party, Attendance::present)));
	}

	private void tick(SeatId seat, Ticks ticks, Instant at) {
		if (ticks.ticked().contains(seat)) {
			seats.signIn(seat, at);
		} else if (ticks.signOut(seat)) {
			seats.signOut(seat);
		}
	}

	private void checkIn(Meeting meeting, Actor actor, Instant at) {
		moves.make(meeting, MeetingMove.CHECK_IN, actor, Note.NONE, at);
		meetings.save(meeting);
	}

	/** The chair opens the vote by raised hands; without a quorum there is none. */
	public void open(MeetingId id, Actor actor, Instant at) {
		open(meeting(id), false, actor, at);
	}

	/** The chair opens the vote on the members' phones, where there is a list of members. */
	public void openOnPhones(MeetingId id, Actor actor, Instant at) {
		if (!seats.findByMeeting(id).isByName()) {
			throw DeliberationRefusal.NO_LIST_TO_VOTE_BY.refusal().asException();
		}
		open(meeting(id), true, actor, at);
	}

	private void open(Meeting meeting, boolean onPhones, Actor actor, Instant at) {
		var present = meeting.presentCount() + "/" + meeting.eligibleCount();
		moves.make(meeting, MeetingMove.OPEN, actor, Note.detail(present), at);
		meeting.open(seats.findByMeeting(meeting.getId()), onPhones, moves.rulesOf(meeting).majority());
		meetings.save(meeting);
	}

	/** Not held, or too few came: the projects go back and may be put to another meeting. */
	public void adjourn(MeetingId id, String reason, Actor actor, Instant at) {
		var meeting = meeting(id);
		moves.make(meeting, MeetingMove.ADJOURN, actor, Note.because(reason), at);
		meetings.save(meeting);
		projectsOn(meeting).forEach(
				project -> movingProjects.make(project, ProjectMove.TAKE_OFF_AGENDA, actor, Note.because(reason), at));
	}

	/**
	 * The workstation enters the votes on all items, and closes a vote on phones by it.
	 * @return the items on which the second teller counted otherwise, so that both count again; none where the count stands
	 */
	public Set<ProjectId> count(MeetingId id, List<AgendaItem> counted, Actor actor, Instant at) {
		var meeting = meeting(id);
		Refused.ifAny(moves.whyNot(meeting, MeetingMove.COUNT, actor, at));
		counted.forEach(item -> requireWithinCap(item, at));
		var results = tellers.results(meeting, counted);
		var differing = tellers.differing(meeting, results);
		if (!differing.isEmpty()) {
			moving.noted(meeting, "RECOUNT", Role.COMMUNITY_STATION, actor, Note.detail(String.valueOf(differing.size())), at);
			return differing;
		}
		moves.make(meeting, MeetingMove.COUNT, actor, Note.NONE, at);
		meeting.count(results, actor.member());
		meetings.save(meeting);
		tellers.finish(meeting);
		return Set.of();
	}

	private void requireWithinCap(AgendaItem item, Instant at) {
		if (item.agreed() != null) {
			Refused.ifAny(cap.whyNot(projects.findById(item.project()).orElseThrow(), item.agreed(), at));
		}
	}

	private List<Project> projectsOn(Meeting meeting) {
		return meeting.getAgenda().stream().map(item -> projects.findById(item.project()).orElseThrow()).toList();
	}

	/** Nobody arrives, votes or changes anything while it is held. */
	private Meeting meeting(MeetingId id) {
		return meetings.findByIdForUpdate(id).orElseThrow();
	}

}
