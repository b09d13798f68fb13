package org.minsheng.deliberation;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.MeetingRules;
import org.minsheng.organisation.Rulebook;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.Projects;

/** What stands against a meeting's moves, the table first, and the one way to make them. */
@UseCase
@RequiredArgsConstructor
public class MeetingMoves {

	private final Seats seats;

	private final MinutesBook book;

	private final Projects projects;

	private final Rulebook rulebook;

	private final Moving moving;

	/** The same answer for the button and for the move. */
	public Optional<Refusal> whyNot(Meeting meeting, MeetingMove move, Actor actor, Instant at) {
		return moving.whyNot(meeting, move, actor).or(() -> switch (move) {
			case CHECK_IN -> whyNotYet(meeting, at);
			case OPEN -> whyNothingToDecide(meeting).or(() -> whyNoQuorum(meeting));
			case CONFIRM -> whyNotConfirmed(meeting, actor);
			case ADJOURN, COUNT, VOID -> Optional.empty();
		});
	}

	/** @throws org.minsheng.Refused where something stands against it */
	void make(Meeting meeting, MeetingMove move, Actor actor, Note note, Instant at) {
		Refused.ifAny(whyNot(meeting, move, actor, at));
		moving.make(meeting, move, actor, note, at);
	}

	private static Optional<Refusal> whyNotYet(Meeting meeting, Instant at) {
		if (Deadlines.day(at).isBefore(meeting.getHeldOn())) {
			return Optional.of(DeliberationRefusal.MEETING_NOT_YET.refusal(meeting.getHeldOn()));
		}
		return whyNothingToDecide(meeting);
	}

	private static Optional<Refusal> whyNothingToDecide(Meeting meeting) {
		return meeting.getAgenda().isEmpty()
				? Optional.of(DeliberationRefusal.AGENDA_EMPTY.refusal())
				: Optional.empty();
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
				.filter(project -> sitting.losesQuorumOn(project, rules))
				.findFirst()
				.map(project -> DeliberationRefusal.ITEM_WITHOUT_QUORUM.refusal(projects.findById(project).orElseThrow().getCode())));
	}

	/** In force on the day of the meeting. */
	MeetingRules rulesOf(Meeting meeting) {
		return rulebook.inForce(meeting.getScope(), meeting.getHeldOn()).getMeeting();
	}

	/** The recorder does not confirm; where members come by name, the signed minutes and a resident scrutineer come first. */
	private Optional<Refusal> whyNotConfirmed(Meeting meeting, Actor actor) {
		if (actor.is(meeting.getCountedBy())) {
			return Optional.of(MemberRefusal.OWN_SUBMISSION.refusal());
		}
		return meeting.getDoorCode().isEmpty() ? Optional.empty() : book.findByMeeting(meeting.getId()).whyNotConfirmed();
	}

}
