package org.minsheng.deliberation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.minsheng.memory.Town;
import org.minsheng.project.Project;

import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Places.GUANHU;

/** A council of eleven by name: two of each party, and a third representative. */
final class Councils {

	private Councils() {
	}

	static CouncilMember member(String name, Party party, Town town) {
		return new CouncilMember(CouncilMemberId.random(), GUANHU, name, party, false, town.today(), town.today().plusYears(3));
	}

	static void fill(Town town) {
		Stream.of(Party.values())
			.flatMap(party -> Stream.of("甲", "乙").map(name -> member(party.ordinal() + name, party, town)))
			.forEach(member -> town.keepingCouncil.add(member, PARTY, town.now()));
		town.keepingCouncil.add(member("3丙", Party.RESIDENT_REPRESENTATIVES, town), STATION, town.now());
	}

	static Meeting aMeetingByName(Town town, Project... projects) {
		fill(town);
		var meeting = town.aMeetingOn(projects);
		town.goTo(meeting.getHeldOn());
		return meeting;
	}

	/** Everybody came, and the workstation ticked them. */
	static Meeting aFullMeeting(Town town, Project... projects) {
		var meeting = aMeetingByName(town, projects);
		tick(town, meeting, seat -> true);
		return meeting;
	}

	/** The workstation looks at the list as it stands, and ticks exactly these. */
	static void tick(Town town, Meeting meeting, Predicate<Seat> present) {
		var ticks = new Ticks(ids(seats(town, meeting, Seat::isPresent)), ids(seats(town, meeting, present)));
		town.holding.tick(meeting.getId(), ticks, STATION, town.now());
	}

	static List<Seat> seats(Town town, Meeting meeting) {
		return town.seats.findByMeeting(meeting.getId()).seats();
	}

	static List<Seat> seats(Town town, Meeting meeting, Predicate<Seat> which) {
		return seats(town, meeting).stream().filter(which).toList();
	}

	static Set<SeatId> ids(Collection<Seat> seats) {
		return seats.stream().map(Seat::id).collect(Collectors.toSet());
	}

	static Seat seat(Town town, Meeting meeting, String name) {
		return seats(town, meeting, seat -> seat.name().equals(name)).get(0);
	}

}
