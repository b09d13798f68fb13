package org.minsheng.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.MeetingRules;
import org.minsheng.organisation.Rulebook;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.MovingProjects;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.ProjectMove;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Projects;
import org.minsheng.project.WithinCap;

/** From the sign-in to the confirmed result; only a confirmed result moves projects. */
@UseCase
@RequiredArgsConstructor
public class HoldingMeetings {

	private final Meetings meetings;

	private final Seats seats;

	private final Tellers tellers;

	private final MinutesBook book;

	private final Projects projects;

	private final Rulebook rulebook;

	private final WithinCap cap;

	private final Moving moving;

	private final MovingProjects movingProjects;

	/** What stands against a move, the table first; the same answer for the button and for the move. */
	public Optional<Refusal> whyNot(Meeting meeting, MeetingMove move, Actor actor, Instant at) {
		return moving.whyNot(meeting, move, actor).or(() -> switch (move) {
			case CHECK_IN -> whyNotYet(meeting, at);
			case OPEN -> whyNoQuorum(meeting);
			case CONFIRM -> whyNotConfirmed(meeting, actor);
			case ADJOURN, COUNT, VOID -> Optional.empty();
		});
	}

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
		require(meeting, MeetingMove.CHECK_IN, actor, at);
		moving.make(meeting, MeetingMove.CHECK_IN, actor, Note.NONE, at);
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
		require(meeting, MeetingMove.OPEN, actor, at);
		var present = meeting.presentCount() + "/" + meeting.eligibleCount();
		moving.make(meeting, MeetingMove.OPEN, actor, Note.detail(present), at);
		meeting.open(seats.findByMeeting(meeting.getId()), onPhones);
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

	/**
	 * The workstation enters the votes on all items, and closes a vote on phones by it.
	 * @return the items on which the second teller counted otherwise, so that both count again; none where the count stands
	 */
	public Set<ProjectId> count(MeetingId id, List<AgendaItem> counted, Actor actor, Instant at) {
		var meeting = meeting(id);
		require(meeting, MeetingMove.COUNT, actor, at);
		counted.forEach(item -> requireWithinCap(item, at));
		var results = tellers.results(meeting, counted);
		var differing = tellers.differing(meeting, results);
		if (!differing.isEmpty()) {
			moving.noted(meeting, "RECOUNT", Role.COMMUNITY_STATION, actor, Note.detail(String.valueOf(differing.size())), at);
			return differing;
		}
		moving.make(meeting, MeetingMove.COUNT, actor, Note.NONE, at);
		meeting.count(results, actor.member());
		meetings.save(meeting);
		tellers.finish(meeting);
		book.clear(id);
		return Set.of();
	}

	/** The chair, who is not the recorder, confirms; each item passes or fails by the votes. */
	public void confirm(MeetingId id, Actor actor, Instant at) {
		var meeting = meeting(id);
		require(meeting, MeetingMove.CONFIRM, actor, at);
		moving.make(meeting, MeetingMove.CONFIRM, actor, Note.NONE, at);
		meetings.save(meeting);
		meeting.getAgenda().forEach(item -> decide(meeting, item, actor, at));
	}

	/** A proven breach of procedure; what the meeting decided starts over, unless it was made public since. */
	public void voidResult(MeetingId id, String reason, Actor actor, Instant at) {
		var meeting = meeting(id);
		moving.make(meeting, MeetingMove.VOID, actor, Note.because(reason), at);
		meetings.save(meeting);
		projectsOn(meeting).stream().filter(project -> restsOn(meeting, project)).forEach(project -> {
			if (!ProjectMove.VOID_VOTE.from().contains(project.getStatus())) {
				throw DeliberationRefusal.ALREADY_REPORTED.refusal(project.getCode()).asException();
			}
			movingProjects.make(project, ProjectMove.VOID_VOTE, actor, Note.because(reason), at);
		});
	}

	/** The recorder does not confirm; where members come by name, the signed minutes and a resident scrutineer come first. */
	private Optional<Refusal> whyNotConfirmed(Meeting meeting, Actor actor) {
		if (actor.is(meeting.getCountedBy())) {
			return Optional.of(MemberRefusal.OWN_SUBMISSION.refusal());
		}
		return meeting.getDoorCode().isEmpty() ? Optional.empty() : book.findByMeeting(meeting.getId()).whyNotConfirmed();
	}

	/** Whether the project stands where this meeting put it: not dropped, not redrafted, not put to a later meeting. */
	private boolean restsOn(Meeting meeting, Project project) {
		boolean later = meetings.findByProject(project.getId())
			.stream()
			.anyMatch(other -> other.getStatus().counts() && other.getHeldOn().isAfter(meeting.getHeldOn()));
		return !later && project.getStatus() != ProjectStatus.DRAFT && project.getStatus() != ProjectStatus.CANCELLED;
	}

	private void requireWithinCap(AgendaItem item, Instant at) {
		if (item.agreed() != null) {
			Refused.ifAny(cap.whyNot(projects.findById(item.project()).orElseThrow(), item.agreed(), at));
		}
	}

	private static Optional<Refusal> whyNotYet(Meeting meeting, Instant at) {
		if (Deadlines.day(at).isBefore(meeting.getHeldOn())) {
			return Optional.of(DeliberationRefusal.MEETING_NOT_YET.refusal(meeting.getHeldOn()));
		}
		return meeting.getAgenda().isEmpty()
				? Optional.of(DeliberationRefusal.AGENDA_EMPTY.refusal())
				: Optional.empty();
	}

	private MeetingRules rulesOf(Meeting meeting) {
		return rulebook.inForce(meeting.getScope(), meeting.getHeldOn()).getMeeting();
	}

	/** All members, and on each item those who are not recused. */
	private Optional<Refusal> whyNoQuorum(Meeting meeting) {
		var rules = rulesOf(meeting);
		var sitting = seats.findByMeeting(meeting.getId());
		return meeting.roster()
			.whyNoQuorum(rules)
			.or(() -> meeting.getAgenda()
				.stream()
				.map(AgendaItem::project)
				.filter(project -> !sitting.recusalsOn(project).isEmpty())
				.filter(project -> sitting.rosterOn(project).whyNoQuorum(rules).isPresent())
				.findFirst()
				.map(project -> DeliberationRefusal.ITEM_WITHOUT_QUORUM.refusal(projects.findById(project).orElseThrow().getCode())));
	}

	private void require(Meeting meeting, MeetingMove move, Actor actor, Instant at) {
		Refused.ifAny(whyNot(meeting, move, actor, at));
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

	private List<Project> projectsOn(Meeting meeting) {
		return meeting.getAgenda().stream().map(item -> projects.findById(item.project()).orElseThrow()).toList();
	}

	/** Nobody arrives, votes or changes anything while it is held. */
	private Meeting meeting(MeetingId id) {
		return meetings.findByIdForUpdate(id).orElseThrow();
	}

}
