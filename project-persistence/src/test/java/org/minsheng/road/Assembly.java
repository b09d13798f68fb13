package org.minsheng.road;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.Getter;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestComponent;

import org.minsheng.deliberation.AgendaItem;
import org.minsheng.deliberation.CallingMeetings;
import org.minsheng.deliberation.CouncilMember;
import org.minsheng.deliberation.CouncilMemberId;
import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.deliberation.KeepingCouncil;
import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.Meetings;
import org.minsheng.deliberation.MinutesBook;
import org.minsheng.deliberation.Party;
import org.minsheng.deliberation.Seat;
import org.minsheng.deliberation.SeatId;
import org.minsheng.deliberation.Seats;
import org.minsheng.deliberation.SigningIn;
import org.minsheng.deliberation.TakingPart;
import org.minsheng.deliberation.Ticks;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectId;

/** A council of ten by name, two of each party, on the day of its meeting, with one project on the agenda. */
@TestComponent
@org.springframework.context.annotation.Scope(BeanDefinition.SCOPE_PROTOTYPE)
public class Assembly {

	/** All ten say yes. */
	public static final Count YES = new Count(10, 0, 0, 2);

	@Getter
	private final Road road;

	private final HoldingMeetings holding;

	private final SigningIn signingIn;

	private final TakingPart takingPart;

	private final Meetings meetings;

	private final Seats seats;

	private final MinutesBook book;

	@Getter
	private final ProjectId project;

	@Getter
	private final MeetingId meeting;

	Assembly(Road road, KeepingCouncil keeping, CallingMeetings calling, HoldingMeetings holding, SigningIn signingIn,
			TakingPart takingPart,
			Meetings meetings, Seats seats, MinutesBook book) {
		this.road = road;
		this.holding = holding;
		this.signingIn = signingIn;
		this.takingPart = takingPart;
		this.meetings = meetings;
		this.seats = seats;
		this.book = book;
		project = road.draft();
		Stream.of(Party.values()).forEach(side -> Stream.of("乙", "甲").forEach(name -> keeping.add(member(name, side), station(), now())));
		var called = calling.callFor(project, calling.earliest(place(), now()), "社区会议室", Map.of(), party(), now());
		meeting = called.getId();
		road.getTown().waitUntil(Deadlines.endOf(called.getHeldOn().minusDays(1)));
	}

	/** By party, the first of them the Party organisation's; the seventh and the eighth are the residents'. */
	public List<String> codes() {
		return signingIn.printCodes(meeting, station(), now()).stream().map(slip -> slip.code().value()).toList();
	}

	public void tickAll() {
		tick(seat -> true);
	}

	/** The workstation looks at the list as it stands, and ticks exactly these. */
	public void tick(Predicate<Seat> present) {
		holding.tick(meeting, new Ticks(ids(Seat::isPresent), ids(present)), station(), now());
	}

	private Set<SeatId> ids(Predicate<Seat> which) {
		return all().stream().filter(which).map(Seat::id).collect(Collectors.toSet());
	}

	public void openByHands() {
		tickAll();
		holding.open(meeting, party(), now());
	}

	public void openOnPhones() {
		tickAll();
		holding.openOnPhones(meeting, party(), now());
	}

	/** The workstation counts; on phones only the agreed sum is taken from it. */
	public Set<ProjectId> count(Count count) {
		return holding.count(meeting, List.of(new AgendaItem(project, count, Road.AGREED)), station(), now());
	}

	public void countSecond(String personal, Count count) {
		takingPart.count(held().getCode(), personal, Map.of(project, count), now());
	}

	/** Agrees to the result as it is shown now. */
	public void scrutinise(String personal) {
		takingPart.scrutinise(held().getCode(), personal, edition(), now());
	}

	public String edition() {
		return book.findByMeeting(meeting).edition(held());
	}

	public CouncilMember member(String name, Party side) {
		var today = road.getTown().today();
		return new CouncilMember(CouncilMemberId.random(), place(), name, side, false, today, today.plusYears(3));
	}

	public Scope place() {
		return road.getTown().getCommunity();
	}

	public List<Seat> all() {
		return seats.findByMeeting(meeting).seats();
	}

	public Meeting held() {
		return meetings.findById(meeting).orElseThrow();
	}

	public Actor station() {
		return road.getTown().as(Role.COMMUNITY_STATION);
	}

	public Actor party() {
		return road.getTown().as(Role.COMMUNITY_PARTY);
	}

	public Actor office() {
		return road.getTown().as(Role.SOCIAL_AFFAIRS);
	}

	public Instant now() {
		return road.getTown().getNow();
	}

}
