package org.minsheng.deliberation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.project.ProjectId;

/** What members do in a meeting themselves, each with a personal code: vote on a phone, count hands, agree to the minutes. */
@UseCase
@RequiredArgsConstructor
public class TakingPart {

	private static final Set<MeetingStatus> COUNTING = Set.of(MeetingStatus.VOTING, MeetingStatus.COUNTED);

	private final Meetings meetings;

	private final Seats seats;

	private final SigningIn signingIn;

	private final PhoneVotes phones;

	private final SecondCounts seconds;

	private final MinutesBook book;

	private final Moving moving;

	/** The member may come back and change it until the workstation closes the vote; a vote during the close waits for it. */
	public void vote(String code, String typed, Map<ProjectId, Choice> choices) {
		var meeting = meetings.findByCodeForShare(code).orElseThrow();
		var seat = signingIn.seatOf(meeting, typed);
		if (meeting.getStatus() != MeetingStatus.VOTING || !meeting.isOnPhones()) {
			throw DeliberationRefusal.NO_PHONE_VOTE_NOW.refusal().asException();
		}
		var sitting = seats.findByMeeting(meeting.getId());
		if (!choices.keySet().stream().allMatch(project -> meeting.hasOnAgenda(project) && sitting.mayVote(seat.id(), project))) {
			throw DeliberationRefusal.NO_VOTE_ON_THIS.refusal().asException();
		}
		if (choices.isEmpty()) throw DeliberationRefusal.NOTHING_CHOSEN.refusal().asException();
		choices.forEach((project, choice) -> phones.cast(meeting.getId(), new PhoneVote(seat.id(), project, choice)));
	}

	/** A member counts the raised hands apart from the workstation, and does so first. */
	public void count(String code, String typed, Map<ProjectId, Count> counts, Instant at) {
		var meeting = meetings.findByCodeForUpdate(code).orElseThrow();
		var seat = present(meeting, typed);
		if (!COUNTING.contains(meeting.getStatus()) || meeting.isOnPhones()) {
			throw DeliberationRefusal.NO_HANDS_TO_COUNT.refusal().asException();
		}
		for (var item : meeting.getAgenda()) {
			var count = counts.get(item.project());
			if (count == null) {
				throw DeliberationRefusal.ITEM_NOT_COUNTED.refusal().asException();
			}
			if (!meeting.votersOn(item).couldCast(count)) {
				throw DeliberationRefusal.COUNT_DOES_NOT_ADD_UP.refusal().asException();
			}
		}
		seconds.keep(meeting.getId(), new SecondCount(seat.id(), counts));
		moving.noted(meeting, "SECOND_COUNT", Role.PUBLIC, Actor.ANYBODY, Note.NONE, at);
	}

	/**
	 * A resident representative who was there agrees to the counted result and its minutes.
	 * @param shown the {@link Minutes#edition} that the member looked at
	 */
	public void scrutinise(String code, String typed, String shown, Instant at) {
		var meeting = meetings.findByCodeForUpdate(code).orElseThrow();
		var seat = present(meeting, typed);
		if (!seat.representative()) {
			throw DeliberationRefusal.NO_SCRUTINEER.refusal().asException();
		}
		if (meeting.getStatus() != MeetingStatus.COUNTED) {
			throw DeliberationRefusal.NOTHING_TO_AGREE_TO.refusal().asException();
		}
		Refused.ifAny(book.findByMeeting(meeting.getId()).whyNotAgreed(meeting, shown));
		book.agree(meeting.getId(), seat.id(), at);
		moving.noted(meeting, "SCRUTINISE", Role.PUBLIC, Actor.ANYBODY, Note.NONE, at);
	}

	private Seat present(Meeting meeting, String typed) {
		var seat = signingIn.seatOf(meeting, typed);
		if (!seat.isPresent()) {
			throw DeliberationRefusal.NOT_SIGNED_IN.refusal().asException();
		}
		return seat;
	}

}
