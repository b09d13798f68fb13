package org.minsheng.deliberation;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

import org.minsheng.UseCase;
import org.minsheng.deliberation.MemberSeat.Task;
import org.minsheng.deliberation.MemberSeat.Topic;
import org.minsheng.project.ProjectId;
import org.minsheng.project.Projects;

/** Puts together what a member sees behind the personal code. */
@UseCase
@RequiredArgsConstructor
public class ReadingSeat {

	private final Meetings meetings;

	private final Seats seats;

	private final SigningIn signingIn;

	private final PhoneVotes phones;

	private final MinutesBook book;

	private final Projects projects;

	/** @throws org.minsheng.Refused where nobody in the meeting has the personal code */
	public MemberSeat open(String code, String typed) {
		var meeting = meetings.findByCode(code).orElseThrow();
		var seat = signingIn.seatOf(meeting, typed);
		var minutes = book.findByMeeting(meeting.getId());
		return new MemberSeat(meeting, seat, topics(meeting, seat), tasks(meeting, seat), minutes.edition(meeting));
	}

	private List<Topic> topics(Meeting meeting, Seat seat) {
		var sitting = seats.findByMeeting(meeting.getId());
		var chosen = choicesOf(seat);
		return meeting.getAgenda()
			.stream()
			.map(item -> topic(item, sitting.mayVote(seat.id(), item.project()), chosen.get(item.project())))
			.toList();
	}

	private Topic topic(AgendaItem item, boolean mine, @Nullable Choice chosen) {
		var project = projects.findById(item.project()).orElseThrow();
		return new Topic(item, project.getCode(), project.getDescription().title(), mine, chosen);
	}

	/** For their own eyes. */
	private Map<ProjectId, Choice> choicesOf(Seat seat) {
		return phones.findByMeeting(seat.meeting())
			.stream()
			.filter(vote -> vote.seat().equals(seat.id()))
			.collect(Collectors.toMap(PhoneVote::project, PhoneVote::choice));
	}

	private static Set<Task> tasks(Meeting meeting, Seat seat) {
		var tasks = EnumSet.noneOf(Task.class);
		if (seat.isPresent() && meeting.getStatus() == MeetingStatus.VOTING) {
			tasks.add(meeting.isOnPhones() ? Task.VOTE : Task.COUNT);
		}
		if (seat.isPresent() && meeting.getStatus() == MeetingStatus.COUNTED) {
			tasks.addAll(afterTheCount(meeting, seat));
		}
		return tasks;
	}

	/** Until the chair confirms, hands may be counted anew by whoever is chosen to. */
	private static Set<Task> afterTheCount(Meeting meeting, Seat seat) {
		var tasks = EnumSet.noneOf(Task.class);
		if (seat.representative()) {
			tasks.add(Task.SCRUTINISE);
		}
		if (!meeting.isOnPhones()) {
			tasks.add(Task.COUNT);
		}
		return tasks;
	}

}
