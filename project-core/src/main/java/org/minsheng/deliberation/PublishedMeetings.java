package org.minsheng.deliberation;

import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Rulebook;
import org.minsheng.project.Projects;
import org.minsheng.trail.Deed;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

/** Puts together what anybody may read of a meeting. */
@UseCase
@RequiredArgsConstructor
public class PublishedMeetings {

	private final Meetings meetings;

	private final Seats seats;

	private final Projects projects;

	private final Organisation organisation;

	private final Rulebook rulebook;

	private final TrailEntries trail;

	public Optional<PublicMeeting> findByCode(String code) {
		return meetings.findByCode(code).map(this::published);
	}

	private PublicMeeting published(Meeting meeting) {
		var community = organisation.community(meeting.getScope().communityId()).orElseThrow().getName();
		var rules = rulebook.inForce(meeting.getScope(), meeting.getHeldOn()).getMeeting();
		var voiding = voiding(meeting);
		boolean decided = isDecided(meeting, voiding);
		var attendance = decided ? meeting.roster().rows() : meeting.roster().rows().stream().map(PublishedMeetings::expected).toList();
		return new PublicMeeting(meeting, community, attendance, items(meeting, decided), rules, meeting.roster().quorum(rules), decided,
				voiding.map(Deed::reason));
	}

	/** A count that was voided before anybody confirmed it never was a result. */
	private static boolean isDecided(Meeting meeting, Optional<Deed> voiding) {
		return meeting.getStatus() == MeetingStatus.CONFIRMED
				|| voiding.filter(deed -> MeetingStatus.CONFIRMED.name().equals(deed.from())).isPresent();
	}

	private static Attendance expected(Attendance row) {
		return new Attendance(row.party(), row.eligible(), 0);
	}

	private List<PublicMeeting.Item> items(Meeting meeting, boolean decided) {
		var sitting = seats.findByMeeting(meeting.getId());
		return meeting.getAgenda().stream().map(item -> item(meeting, item, sitting, decided)).toList();
	}

	private PublicMeeting.Item item(Meeting meeting, AgendaItem item, Sitting sitting, boolean decided) {
		var project = projects.findById(item.project()).orElseThrow();
		return new PublicMeeting.Item(project.getCode(), project.getDescription().title(), sitting.recusalsOn(item.project()).size(),
				meeting.votersOn(item), decided ? item.count() : null, decided ? item.agreed() : null, decided && meeting.passes(item));
	}

	private Optional<Deed> voiding(Meeting meeting) {
		return trail.of(meeting.subject())
			.stream()
			.map(TrailEntry::getDeed)
			.filter(deed -> deed.action().equals(MeetingMove.VOID.name()))
			.findFirst();
	}

}
