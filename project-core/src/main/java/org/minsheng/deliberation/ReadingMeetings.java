package org.minsheng.deliberation;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.UseCase;
import org.minsheng.deliberation.DeskMeeting.Item;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.organisation.MeetingRules;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Rulebook;
import org.minsheng.organisation.Scope;
import org.minsheng.project.Projects;
import org.minsheng.trail.TrailEntries;
import org.minsheng.trail.TrailEntry;

/** Puts together what the desk wants to see of meetings. */
@UseCase
@RequiredArgsConstructor
public class ReadingMeetings {

	/** Shown only to those who may make them: nobody waits for them. */
	private static final Set<MeetingMove> EXCEPTIONS = EnumSet.of(MeetingMove.ADJOURN, MeetingMove.VOID);

	private static final int LIMIT = 200;

	private final Meetings meetings;

	private final Seats seats;

	private final MinutesBook book;

	private final MeetingList list;

	private final Projects projects;

	private final Organisation organisation;

	private final Rulebook rulebook;

	private final MeetingMoves moves;

	private final TrailEntries trail;

	/** The meetings in every place where the actor holds a staff role, the latest day first. */
	public List<MeetingRow> list(Actor actor) {
		return actor.grants()
			.stream()
			.filter(grant -> grant.role().isStaff())
			.map(Grant::scope)
			.distinct()
			.flatMap(scope -> list.within(scope, LIMIT).stream())
			.distinct()
			.sorted(Comparator.comparing(MeetingRow::heldOn).thenComparing(MeetingRow::code).reversed())
			.toList();
	}

	/** Nothing for whoever holds no staff role over the meeting's community. */
	public Optional<DeskMeeting> read(String code, Actor actor, Instant at) {
		return meetings.findByCode(code)
			.filter(meeting -> actor.isStaffOf(meeting.getScope()))
			.map(meeting -> record(meeting, actor, at));
	}

	/** How many members of each party were invited last time; nothing where there was no meeting yet. */
	public Map<Party, Integer> membersLastTime(Scope community) {
		return list.within(community, 1)
			.stream()
			.flatMap(row -> meetings.findByCode(row.code()).stream())
			.flatMap(meeting -> meeting.getAttendance().stream())
			.collect(Collectors.toMap(Attendance::party, Attendance::eligible));
	}

	private DeskMeeting record(Meeting meeting, Actor actor, Instant at) {
		var community = organisation.community(meeting.getScope().communityId()).orElseThrow().getName();
		var rules = rulebook.inForce(meeting.getScope(), meeting.getHeldOn()).getMeeting();
		var deeds = trail.of(meeting.subject()).stream().map(TrailEntry::getDeed).toList();
		var sitting = seats.findByMeeting(meeting.getId());
		var roster = sitting.isByName() && meeting.getStatus() == MeetingStatus.CALLED ? sitting.roster() : meeting.roster();
		return new DeskMeeting(meeting, community, roster.rows(), sitting, items(meeting, sitting, rules), rules,
				roster.quorum(rules), roster.whyNoQuorum(rules), book.findByMeeting(meeting.getId()), deeds, refusals(meeting, actor, at));
	}

	private List<Item> items(Meeting meeting, Sitting sitting, MeetingRules rules) {
		return meeting.getAgenda()
			.stream()
			.map(item -> item(meeting, item, meeting.mayTakeOff(item.project(), sitting, rules)))
			.toList();
	}

	private Item item(Meeting meeting, AgendaItem item, boolean removable) {
		var project = projects.findById(item.project()).orElseThrow();
		return new Item(project.getId(), project.getCode(), project.getDescription().title(), project.getStatus(), project.getEstimate(),
				meeting.votersOn(item), item.count(), item.agreed(), meeting.passes(item), removable);
	}

	private Map<MeetingMove, Optional<Refusal>> refusals(Meeting meeting, Actor actor, Instant at) {
		var refusals = new EnumMap<MeetingMove, Optional<Refusal>>(MeetingMove.class);
		Stream.of(MeetingMove.values())
			.filter(move -> move.from().contains(meeting.getStatus()))
			.filter(move -> !EXCEPTIONS.contains(move) || actor.actingAs(move.by(), meeting.getScope()).isPresent())
			.forEach(move -> refusals.put(move, moves.whyNot(meeting, move, actor, at)));
		return refusals;
	}

}
