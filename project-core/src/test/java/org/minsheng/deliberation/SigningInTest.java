package org.minsheng.deliberation;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.minsheng.member.MemberRefusal;
import org.minsheng.memory.Town;
import org.minsheng.project.Project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.minsheng.deliberation.Councils.ids;
import static org.minsheng.deliberation.Councils.seat;
import static org.minsheng.deliberation.Councils.seats;
import static org.minsheng.deliberation.Councils.tick;
import static org.minsheng.deliberation.DeliberationRefusal.MEETING_NOT_YET;
import static org.minsheng.deliberation.DeliberationRefusal.NOT_AT_THE_DOOR;
import static org.minsheng.deliberation.DeliberationRefusal.NO_QUORUM;
import static org.minsheng.deliberation.DeliberationRefusal.PARTY_MISSING;
import static org.minsheng.deliberation.DeliberationRefusal.SEAT_CODE_UNKNOWN;
import static org.minsheng.deliberation.DeliberationRefusal.SIGN_IN_BY_NAME;
import static org.minsheng.deliberation.DeliberationRefusal.SIGN_IN_OVER;
import static org.minsheng.memory.Drafts.BENCHES;
import static org.minsheng.memory.People.PARTY;
import static org.minsheng.memory.People.STATION;
import static org.minsheng.memory.Refusals.assertRefused;

class SigningInTest {

	private final Town town = new Town();

	private final Project bench = town.aDraft(BENCHES);

	private Meeting meeting;

	private String door = "";

	private Map<String, String> codes = Map.of();

	@BeforeEach
	void standAtTheDoor() {
		meeting = Councils.aMeetingByName(town, bench);
		door = meeting.getDoorCode().orElseThrow();
		codes = town.signingIn.printCodes(meeting.getId(), STATION, town.now())
			.stream()
			.collect(Collectors.toMap(slip -> slip.seat().name(), slip -> slip.code().printed()));
	}

	@Test
	void aMemberSignsInWithTheCodeAtTheDoorAndTheirOwn() {
		assertThat(arrive("3丙").name()).isEqualTo("3丙");
		arrive("3丙");

		assertThat(seats(town, meeting, Seat::isPresent)).extracting(Seat::name).containsExactly("3丙");
	}

	@Test
	void oneOfTheTwoCodesIsNotEnough() {
		assertRefused(NOT_AT_THE_DOOR, () -> town.signingIn.arrive(meeting.getCode(), "222222", codes.get("3丙"), town.now()));
		assertRefused(SEAT_CODE_UNKNOWN, () -> town.signingIn.arrive(meeting.getCode(), door, "222-222", town.now()));
		assertRefused(SEAT_CODE_UNKNOWN, () -> town.signingIn.arrive(meeting.getCode(), door, "", town.now()));
		assertThat(seats(town, meeting, Seat::isPresent)).isEmpty();
	}

	@Test
	void nobodySignsInBeforeTheDay() {
		town.goTo(meeting.getHeldOn().minusDays(1));

		assertRefused(MEETING_NOT_YET.refusal(meeting.getHeldOn()), () -> arrive("3丙"));
	}

	@Test
	void newCodesReplaceTheOld() {
		town.signingIn.printCodes(meeting.getId(), STATION, town.now());

		assertRefused(SEAT_CODE_UNKNOWN, () -> arrive("3丙"));
		assertRefused(MemberRefusal.NOT_YOUR_ROLE, () -> town.signingIn.printCodes(meeting.getId(), PARTY, town.now()));
	}

	@Test
	void theNumbersFollowFromTheTicks() {
		tick(town, meeting, seat -> seat.party() != Party.EXPERTS);

		assertThat(meeting.presentCount()).isEqualTo(9);
		assertRefused(PARTY_MISSING.refusal(Party.EXPERTS), () -> town.holding.open(meeting.getId(), PARTY, town.now()));
		assertRefused(SIGN_IN_OVER, () -> arrive("4甲"));
		tick(town, meeting, seat -> seat.name().endsWith("甲"));
		assertRefused(NO_QUORUM.refusal(5, 8), () -> town.holding.open(meeting.getId(), PARTY, town.now()));
	}

	@Test
	void whoSignedInAloneKeepsTheTimeAndIsUntickedByTheWorkstation() {
		arrive("3丙");
		var came = town.now();
		town.goTo(came.plusSeconds(600));
		tick(town, meeting, seat -> true);
		assertThat(seat(town, meeting, "3丙").signedInAt()).isEqualTo(came);

		tick(town, meeting, seat -> false);
		assertThat(meeting.presentCount()).isZero();
	}

	@Test
	void whoArrivesAfterTheListWasShownStays() {
		var shown = new Ticks(Set.of(), ids(seats(town, meeting, seat -> seat.name().equals("0甲"))));
		arrive("3丙");
		town.holding.tick(meeting.getId(), shown, STATION, town.now());

		assertThat(seats(town, meeting, Seat::isPresent)).extracting(Seat::name).containsExactly("0甲", "3丙");
		assertThat(meeting.presentCount()).isEqualTo(2);
	}

	@Test
	void noNumbersAreEnteredWhereNamesAreTicked() {
		assertRefused(SIGN_IN_BY_NAME, () -> town.holding.checkIn(meeting.getId(), Map.of(), STATION, town.now()));
		assertThat(meeting.getStatus()).isEqualTo(MeetingStatus.CALLED);
	}

	private Seat arrive(String name) {
		return town.signingIn.arrive(meeting.getCode(), door, codes.get(name).toLowerCase(Locale.ROOT), town.now());
	}

}
