package org.minsheng.deliberation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;
import org.minsheng.secret.Vault;

/** Members sign in themselves, at the door, without an account. */
@UseCase
@RequiredArgsConstructor
public class SigningIn {

	private static final Set<MeetingStatus> BEFORE_THE_VOTE = Set.of(MeetingStatus.CALLED, MeetingStatus.CHECKED_IN);

	private final Meetings meetings;

	private final Seats seats;

	private final Vault vault;

	private final Moving moving;

	/** A personal code as it is printed, once. */
	public record PrintedCode(Seat seat, SeatCode code) {
	}

	/** New codes for all members, which replace earlier ones; only their marks are kept. */
	public List<PrintedCode> printCodes(MeetingId id, Actor actor, Instant at) {
		var meeting = meetings.findByIdForUpdate(id).orElseThrow();
		actor.require(Set.of(Role.COMMUNITY_STATION), meeting.getScope());
		if (!BEFORE_THE_VOTE.contains(meeting.getStatus())) {
			throw DeliberationRefusal.SIGN_IN_OVER.refusal().asException();
		}
		var slips = new ArrayList<PrintedCode>();
		for (var seat : seats.findByMeeting(id).seats()) {
			var code = SeatCode.random();
			seats.giveCode(seat.id(), mark(id, code));
			slips.add(new PrintedCode(seat, code));
		}
		moving.noted(meeting, "PRINT_CODES", Role.COMMUNITY_STATION, actor, Note.detail(String.valueOf(slips.size())), at);
		return slips;
	}

	/**
	 * A member at the door, on the day and until the workstation closes the sign-in.
	 * @param door what the code at the door says
	 */
	public Seat arrive(String code, String door, String typed, Instant at) {
		var meeting = meetings.findByCodeForShare(code).orElseThrow();
		var shown = SeatCode.parse(door).map(SeatCode::value);
		if (!shown.equals(meeting.getDoorCode())) {
			throw DeliberationRefusal.NOT_AT_THE_DOOR.refusal().asException();
		}
		if (Deadlines.day(at).isBefore(meeting.getHeldOn())) {
			throw DeliberationRefusal.MEETING_NOT_YET.refusal(meeting.getHeldOn()).asException();
		}
		if (meeting.getStatus() != MeetingStatus.CALLED) {
			throw DeliberationRefusal.SIGN_IN_OVER.refusal().asException();
		}
		var seat = seatOf(meeting, typed);
		seats.signIn(seat.id(), at);
		return seat;
	}

	/** Whose personal code was typed. */
	public Seat seatOf(Meeting meeting, String typed) {
		return SeatCode.parse(typed)
			.flatMap(code -> seats.findByCode(meeting.getId(), mark(meeting.getId(), code)))
			.orElseThrow(() -> DeliberationRefusal.SEAT_CODE_UNKNOWN.refusal().asException());
	}

	private String mark(MeetingId meeting, SeatCode code) {
		return vault.mark("seat " + meeting.value() + " " + code.value());
	}

}
