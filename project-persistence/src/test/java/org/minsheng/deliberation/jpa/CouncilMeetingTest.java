package org.minsheng.deliberation.jpa;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.Refused;
import org.minsheng.deliberation.AgendaItem;
import org.minsheng.deliberation.CallingMeetings;
import org.minsheng.deliberation.Choice;
import org.minsheng.deliberation.Council;
import org.minsheng.deliberation.CouncilMember;
import org.minsheng.deliberation.CouncilMemberId;
import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.deliberation.KeepingCouncil;
import org.minsheng.deliberation.KeepingMinutes;
import org.minsheng.deliberation.Meeting;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.MeetingStatus;
import org.minsheng.deliberation.Meetings;
import org.minsheng.deliberation.MinutesBook;
import org.minsheng.deliberation.Party;
import org.minsheng.deliberation.PhoneVotes;
import org.minsheng.deliberation.Recusal;
import org.minsheng.deliberation.Recusing;
import org.minsheng.deliberation.Seat;
import org.minsheng.deliberation.Seats;
import org.minsheng.deliberation.SigningIn;
import org.minsheng.deliberation.TakingPart;
import org.minsheng.deliberation.Voters;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Deadlines;
import org.minsheng.photo.PhotoId;
import org.minsheng.project.ProjectId;
import org.minsheng.road.Road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A meeting whose members come by name, on a real database. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class CouncilMeetingTest {

	private final Road road;

	private final KeepingCouncil keeping;

	private final Council council;

	private final CallingMeetings calling;

	private final HoldingMeetings holding;

	private final SigningIn signingIn;

	private final Recusing recusing;

	private final Meetings meetings;

	private final Seats seats;

	private final TakingPart takingPart;

	private final PhoneVotes phones;

	private final KeepingMinutes minutes;

	private final MinutesBook book;

	private final JdbcClient database;

	private Actor station;

	private Actor party;

	private ProjectId project;

	private MeetingId meeting;

	@BeforeEach
	void callAMeeting() {
		station = road.getTown().as(Role.COMMUNITY_STATION);
		party = road.getTown().as(Role.COMMUNITY_PARTY);
		project = road.draft();
		Stream.of(Party.values()).forEach(side -> Stream.of("乙", "甲").forEach(name -> add(name, side)));
		var community = road.getTown().getCommunity();
		var called = calling.callFor(project, calling.earliest(community, now()), "社区会议室", Map.of(), party, now());
		meeting = called.getId();
		road.getTown().waitUntil(Deadlines.endOf(called.getHeldOn().minusDays(1)));
	}

	@Test
	void theListIsKeptInTheOrderOfThePartiesAndATermEnds() {
		var listed = council.findByCommunity(road.getTown().getCommunity());
		assertThat(listed).extracting(CouncilMember::party)
			.containsExactly(Stream.of(Party.values())
				.flatMap(side -> Stream.of(side, side))
				.toArray(Party[]::new));
		assertThat(listed).filteredOn(CouncilMember::representative).hasSize(2);

		keeping.end(listed.get(0).id(), party, now());
		assertThat(council.findById(listed.get(0).id()).orElseThrow().until()).isEqualTo(road.getTown().today());
		assertThat(seats.findByMeeting(meeting).seats()).hasSize(10);
	}

	@Test
	void manySignInAtOnce() {
		var slips = signingIn.printCodes(meeting, station, now());
		var door = held().getDoorCode().orElseThrow();
		var code = held().getCode();
		var at = now();
		var arrivals = slips.stream()
			.<Callable<Seat>>map(slip -> () -> signingIn.arrive(code, door, slip.code().value(), at))
			.toList();

		assertThat(run(arrivals)).hasSize(10);
		assertThat(seats.findByMeeting(meeting).seats()).allMatch(Seat::isPresent).extracting(Seat::signedInAt).containsOnly(at);
	}

	@Test
	void noCodeIsKept() {
		var slips = signingIn.printCodes(meeting, station, now());
		var kept = database.sql("select code_mark from meeting_seat where meeting_id = :id")
			.param("id", meeting.value())
			.query(String.class)
			.list();

		assertThat(kept).hasSize(10).doesNotContainNull().doesNotHaveDuplicates();
		assertThat(slips).allSatisfy(slip -> assertThat(kept).noneMatch(mark -> mark.contains(slip.code().value())));
	}

	@Test
	void theTicksAndTheRecusalsDecideWhoVotes() {
		var all = seats.findByMeeting(meeting).seats();
		recusing.recuse(meeting, new Recusal(all.get(6).id(), project, "自家门口"), station, now());
		recusing.recuse(meeting, new Recusal(all.get(6).id(), project, "自家楼下"), station, now());
		holding.tick(meeting, all.stream().skip(1).map(Seat::id).toList(), station, now());
		holding.open(meeting, party, now());

		assertThat(held().presentCount()).isEqualTo(9);
		assertThat(held().getAgenda()).extracting(AgendaItem::voters).containsExactly(new Voters(8, 1));
		assertThat(seats.findByMeeting(meeting).recusals()).extracting(Recusal::reason).containsExactly("自家楼下");
	}

	@Test
	void votesOnPhonesCountOnceWhateverComesAtOnceAndAreForgotten() {
		var codes = codes();
		openOnPhones();
		var code = held().getCode();
		var votes = IntStream.range(0, 40)
			.<Callable<Boolean>>mapToObj(k -> () -> votes(code, codes.get(k % codes.size()), k))
			.toList();

		assertThat(run(votes)).containsOnly(true);
		assertThat(phones.findByMeeting(meeting)).hasSize(10);
		holding.count(meeting, List.of(new AgendaItem(project, new Count(0, 0, 0, 0), Road.AGREED)), station, now());
		assertThat(held().getAgenda()).extracting(AgendaItem::count).satisfiesExactly(count -> assertThat(count.cast()).isEqualTo(10));
		assertThat(phones.findByMeeting(meeting)).isEmpty();
	}

	@Test
	void theCloseAmongVotesLosesNoneThatWasAcknowledged() {
		var codes = codes();
		openOnPhones();
		var code = held().getCode();
		var work = new ArrayList<Callable<Boolean>>();
		codes.forEach(one -> work.add(() -> votes(code, one, 0)));
		var agreed = List.of(new AgendaItem(project, new Count(0, 0, 0, 0), Road.AGREED));
		work.add(5, () -> !holding.count(meeting, agreed, station, now()).isEmpty());
		long acknowledged = run(work).stream().filter(cast -> cast).count();

		assertThat(held().getAgenda()).extracting(AgendaItem::count)
			.satisfiesExactly(count -> assertThat(count.cast()).isEqualTo((int) acknowledged));
		assertThat(phones.findByMeeting(meeting)).isEmpty();
	}

	@Test
	void handsAreCountedTwiceAndWhatIsConfirmedStays() {
		var codes = codes();
		tickAll();
		holding.open(meeting, party, now());
		var yes = new Count(10, 0, 0, 2);
		takingPart.count(held().getCode(), codes.get(0), Map.of(project, new Count(9, 1, 0, 2)), now());
		assertThat(count(yes)).containsExactly(project);
		takingPart.count(held().getCode(), codes.get(0), Map.of(project, yes), now());
		assertThat(count(yes)).isEmpty();
		minutes.attach(meeting, List.of(new PhotoId("a".repeat(64)), new PhotoId("b".repeat(64))), station, now());
		takingPart.scrutinise(held().getCode(), codes.get(6), now());
		assertThat(book.findByMeeting(meeting).scans()).extracting(PhotoId::value).containsExactly("a".repeat(64), "b".repeat(64));
		holding.confirm(meeting, party, now());

		assertThat(held().getStatus()).isEqualTo(MeetingStatus.CONFIRMED);
		var seat = seats.findByMeeting(meeting).seats().get(0);
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> seats.signIn(meeting, List.of(), now()));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> book.clear(meeting));
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> seats.recuse(meeting, new Recusal(seat.id(), project, "事后")));
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> database.sql("update meeting set place = '别处' where id = :id")
			.param("id", meeting.value())
			.update());
	}

	private List<String> codes() {
		return signingIn.printCodes(meeting, station, now()).stream().map(slip -> slip.code().value()).toList();
	}

	private void tickAll() {
		holding.tick(meeting, seats.findByMeeting(meeting).seats().stream().map(Seat::id).toList(), station, now());
	}

	private void openOnPhones() {
		tickAll();
		holding.openOnPhones(meeting, party, now());
	}

	private boolean votes(String code, String personal, int number) {
		try {
			takingPart.vote(code, personal, Map.of(project, Choice.values()[number % 2]));
			return true;
		} catch (Refused tooLate) {
			return false;
		}
	}

	private Set<ProjectId> count(Count count) {
		return holding.count(meeting, List.of(new AgendaItem(project, count, Road.AGREED)), station, now());
	}

	private void add(String name, Party side) {
		var today = road.getTown().today();
		keeping.add(
				new CouncilMember(CouncilMemberId.random(), road.getTown().getCommunity(), name, side, false, today, today.plusYears(3)),
				station, now());
	}

	private Meeting held() {
		return meetings.findById(meeting).orElseThrow();
	}

	private Instant now() {
		return road.getTown().getNow();
	}

	private static <T> List<T> run(List<Callable<T>> work) {
		var pool = Executors.newFixedThreadPool(work.size());
		try {
			return pool.invokeAll(work).stream().map(CouncilMeetingTest::get).toList();
		} catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		} finally {
			pool.shutdown();
		}
	}

	private static <T> T get(Future<T> done) {
		try {
			return done.get();
		} catch (InterruptedException | ExecutionException failed) {
			throw new IllegalStateException(failed);
		}
	}

}
