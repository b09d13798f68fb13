package org.minsheng.deliberation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.photo.PhotoId;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** The workstation attaches the signed minutes to the record they were printed from. */
@UseCase
@RequiredArgsConstructor
public class KeepingMinutes {

	private final Meetings meetings;

	private final MinutesBook book;

	private final Moving moving;

	/** The same answer for the form, and before the pages are looked at. */
	public Optional<Refusal> whyNot(Meeting meeting, Actor actor) {
		if (!actor.holds(Role.COMMUNITY_STATION, meeting.getScope())) {
			return Optional.of(MemberRefusal.NOT_YOUR_ROLE.refusal());
		}
		return meeting.getStatus() == MeetingStatus.COUNTED && meeting.getDoorCode().isPresent()
				? Optional.empty()
				: Optional.of(DeliberationRefusal.NO_MINUTES_NOW.refusal());
	}

	public void attach(MeetingId id, List<PhotoId> scans, Actor actor, Instant at) {
		var meeting = meetings.findByIdForUpdate(id).orElseThrow();
		Refused.ifAny(whyNot(meeting, actor));
		if (scans.isEmpty()) {
			throw DeliberationRefusal.MINUTES_NOT_SCANNED.refusal().asException();
		}
		book.attach(id, scans);
		moving.noted(meeting, "ATTACH_MINUTES", Role.COMMUNITY_STATION, actor, Note.detail(String.valueOf(scans.size())), at);
	}

}
