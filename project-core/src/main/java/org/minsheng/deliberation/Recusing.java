package org.minsheng.deliberation;

import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.ProjectId;

/** The workstation writes down who keeps out of which item, before the vote opens. */
@UseCase
@RequiredArgsConstructor
public class Recusing {

	private static final Set<MeetingStatus> BEFORE_THE_VOTE = Set.of(MeetingStatus.CALLED, MeetingStatus.CHECKED_IN);

	private final Meetings meetings;

	private final Seats seats;

	private final Moving moving;

	/** The trail holds neither name nor reason: it is never cleared, and parts of it are public. */
	public void recuse(MeetingId id, Recusal recusal, Actor actor, Instant at) {
		var meeting = beforeTheVote(id, actor);
		if (recusal.reason().isBlank()) {
			throw DeliberationRefusal.RECUSAL_WITHOUT_REASON.refusal().asException();
		}
		requireKnown(meeting, recusal);
		seats.recuse(id, recusal);
		moving.noted(meeting, "RECUSE", Role.COMMUNITY_STATION, actor, Note.NONE, at);
	}

	/** A recusal that was entered for the wrong member or item no longer holds. */
	public void withdraw(MeetingId id, SeatId seat, ProjectId project, Actor actor, Instant at) {
		var meeting = beforeTheVote(id, actor);
		if (!seats.withdrawRecusal(id, seat, project)) {
			throw new NoSuchElementException("No such recusal in " + meeting.getCode());
		}
		moving.noted(meeting, "WITHDRAW_RECUSAL", Role.COMMUNITY_STATION, actor, Note.NONE, at);
	}

	private Meeting beforeTheVote(MeetingId id, Actor actor) {
		var meeting = meetings.findByIdForUpdate(id).orElseThrow();
		actor.require(Set.of(Role.COMMUNITY_STATION), meeting.getScope());
		if (!BEFORE_THE_VOTE.contains(meeting.getStatus())) {
			throw DeliberationRefusal.RECUSED_TOO_LATE.refusal().asException();
		}
		return meeting;
	}

	private void requireKnown(Meeting meeting, Recusal recusal) {
		boolean onAgenda = meeting.getAgenda().stream().anyMatch(item -> item.project().equals(recusal.project()));
		if (!onAgenda || seats.findByMeeting(meeting.getId()).seat(recusal.seat()).isEmpty()) {
			throw new NoSuchElementException("No such member or item in " + meeting.getCode());
		}
	}

}
