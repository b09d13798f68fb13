package org.minsheng.deliberation.jpa;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;

import org.minsheng.Refused;
import org.minsheng.deliberation.AgendaItem;
import org.minsheng.deliberation.Choice;
import org.minsheng.deliberation.ConfirmingMeetings;
import org.minsheng.deliberation.Council;
import org.minsheng.deliberation.CouncilMember;
import org.minsheng.deliberation.CouncilMemberId;
import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.DeliberationRefusal;
import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.deliberation.KeepingCouncil;
import org.minsheng.deliberation.KeepingMinutes;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.deliberation.MeetingStatus;
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
import org.minsheng.photo.PhotoId;
import org.minsheng.project.ProjectId;
import org.minsheng.road.Assembly;
import org.minsheng.road.Road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A meeting whose members come by name, on a real database. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class CouncilMeetingTest {

	private final Assembly assembly;

	private final KeepingCouncil keeping;

	private final Council council;

	private final HoldingMeetings holding;

	private final ConfirmingMeetings confirming;

	private final SigningIn signingIn;

	private final Recusing recusing;

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
	void comeIn() {
		station = assembly.station();
		party = assembly.party();
		project = assembly.getProject();
		meeting = assembly.getMeeting();
	}

	@Test
	void theListIsKeptInTheOrderOfThePartiesAndATermEnds() {
		var listed = council.findByCommunity(assembly.place());
		assertThat(listed).extracting(CouncilMember::party)
			.containsExactly(Stream.of(Party.values())
				.flatMap(side -> Stream.of(side, side))
				.toArray(Party[]::new));
		assertThat(listed).filteredOn(CouncilMember::representative).hasSize(2);

		keeping.end(listed.get(0).id(), party, assembly.now());
		assertThat(council.findById(listed.get(0).id()).orElseThrow().until()).isEqualTo(assembly.getRoad().getTown().today());
		assertThat(seats.findByMeeting(meeting).seats()).hasSize(10);
	}

	@Test
	void aTermThatHasNotBegunLeavesItsDaysFree() {
		var next = assembly.getRoad().getTown().today().plusYears(4);
		var mistaken = new CouncilMember(CouncilMemberId.random(), assembly.place(), "丙", Party.EXPERTS, false, next, next.plusYears(3));
		keeping.add(mistaken, party, assembly.now());
		keeping.end(mistaken.id(), party, assembly.now());
		keeping.add(new CouncilMember(CouncilMemberId.random(), assembly.place(), "丙", Party.EXPERTS, true, next, next), party,
				assembly.now());

		assertThat(council.sittingOn(assembly.place(), next)).extracting(CouncilMember::representative).containsExactly(true);
	}

	@Test
	void manySignInAtOnce() {
		var slips = signingIn.printCodes(meeting, station, assembly.now());
		var door = assembly.held().getDoorCode().orElseThrow();
		var code = assembly.held().getCode();
		var at = assembly.now();
		var arrivals = slips.stream()
			.<Callable<Seat>>map(slip -> () -> signingIn.arrive(code, door, slip.code().value(), at))
			.toList();

		assertThat(run(arrivals)).hasSize(10);
		assertThat(seats.findByMeeting(meeting).seats()).allMatch(Seat::isPresent).extracting(Seat::signedInAt).containsOnly(at);
	}

	@Test
	void noCodeIsKept() {
		var slips = signingIn.printCodes(meeting, station, assembly.now());
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
		recusing.recuse(meeting, new Recusal(all.get(6).id(), project, "自家门口"), station, assembly.now());
		recusing.recuse(meeting, new Recusal(all.get(6).id(), project, "自家楼下"), station, assembly.now());
		recusing.recuse(meeting, new Recusal(all.get(5).id(), project, "填错了人"), station, assembly.now());
		recusing.withdraw(meeting, all.get(5).id(), project, station, assembly.now());
		assembly.tick(seat -> !seat.equals(all.get(0)));
		holding.open(meeting, party, assembly.now());

		assertThat(assembly.held().presentCount()).isEqualTo(9);
		assertThat(assembly.held().getAgenda()).extracting(AgendaItem::voters).containsExactly(new Voters(8, 1));
		assertThat(seats.findByMeeting(meeting).recusals()).extracting(Recusal::reason).containsExactly("自家楼下");
	}

	@Test
	void votesOnPhonesCountOnceWhateverComesAtOnceAndAreForgotten() {
		var codes = assembly.codes();
		assembly.openOnPhones();
		var code = assembly.held().getCode();
		var votes = IntStream.range(0, 40)
			.<Callable<Boolean>>mapToObj(k -> () -> votes(code, codes.get(k % codes.size()), k))
			.toList();

		assertThat(run(votes)).containsOnly(true);
		assertThat(phones.findByMeeting(meeting)).hasSize(10);
		holding.count(meeting, List.of(new AgendaItem(project, new Count(0, 0, 0, 0), Road.AGREED)), station, assembly.now());
		assertThat(assembly.held().getAgenda()).extracting(AgendaItem::count)
			.satisfiesExactly(count -> assertThat(count.cast()).isEqualTo(10));
		assertThat(phones.findByMeeting(meeting)).isEmpty();
	}

	@Test
	void theCloseAmongVotesLosesNoneThatWasAcknowledged() {
		var codes = assembly.codes();
		assembly.openOnPhones();
		var code = assembly.held().getCode();
		assertThat(votes(code, codes.get(0), 0)).isTrue();
		var work = new ArrayList<Callable<Boolean>>();
		codes.stream().skip(1).forEach(one -> work.add(() -> votes(code, one, 0)));
		var agreed = List.of(new AgendaItem(project, new Count(0, 0, 0, 0), Road.AGREED));
		work.add(5, () -> !holding.count(meeting, agreed, station, assembly.now()).isEmpty());
		int acknowledged = 1 + Collections.frequency(run(work), true);

		assertThat(assembly.held().getAgenda()).extracting(AgendaItem::count)
			.satisfiesExactly(count -> assertThat(count.cast()).isEqualTo(acknowledged));
		assertThat(phones.findByMeeting(meeting)).isEmpty();
	}

	@Test
	void handsAreCountedTwiceAndWhatIsConfirmedStays() {
		var codes = assembly.codes();
		assembly.openByHands();
		assembly.countSecond(codes.get(0), new Count(9, 1, 0, 2));
		assertThat(assembly.count(Assembly.YES)).containsExactly(project);
		assembly.countSecond(codes.get(0), Assembly.YES);
		assertThat(assembly.count(Assembly.YES)).isEmpty();
		minutes.attach(meeting, List.of(new PhotoId("a".repeat(64)), new PhotoId("b".repeat(64))), station, assembly.now());
		assembly.scrutinise(codes.get(6));
		assertThat(book.findByMeeting(meeting).scans()).extracting(PhotoId::value).containsExactly("a".repeat(64), "b".repeat(64));
		confirming.confirm(meeting, party, assembly.now());

		assertThat(assembly.held().getStatus()).isEqualTo(MeetingStatus.CONFIRMED);
		var seat = seats.findByMeeting(meeting).seats().get(0);
		assertStays(() -> seats.signOut(seat.id()));
		assertStays(() -> book.clear(meeting));
		assertStays(() -> seats.recuse(meeting, new Recusal(seat.id(), project, "事后")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "update meeting_item set yes = 9 where meeting_id = :id",
			"update meeting_item set agreed_fen = agreed_fen + 1 where meeting_id = :id",
			"update meeting_item set voters = 11 where meeting_id = :id", "delete from meeting_item where meeting_id = :id",
			"insert into meeting_item (meeting_id, position, project_id) select meeting_id, 9, project_id from meeting_item where meeting_id = :id",
			"update meeting_attendance set present = 1 where meeting_id = :id", "delete from meeting_attendance where meeting_id = :id",
			"update meeting_scan set meeting_id = gen_random_uuid() where meeting_id = :id",
			"update meeting set place = '别处' where id = :id", "update meeting set status = 'COUNTED' where id = :id",
			"update meeting set status = 'VOIDED', held_on = held_on - 1 where id = :id" })
	void whatIsConfirmedStays(String change) {
		confirmed();

		assertStays(() -> database.sql(change).param("id", meeting.value()).update());
	}

	@Test
	void aConfirmedMeetingMayBeVoided() {
		confirmed();
		confirming.voidResult(meeting, "程序有误", assembly.office(), assembly.now());

		assertThat(assembly.held().getStatus()).isEqualTo(MeetingStatus.VOIDED);
		assertStays(() -> database.sql("update meeting set status = 'CONFIRMED' where id = :id").param("id", meeting.value()).update());
	}

	private void confirmed() {
		var codes = assembly.codes();
		assembly.openByHands();
		assembly.countSecond(codes.get(0), Assembly.YES);
		assembly.count(Assembly.YES);
		minutes.attach(meeting, List.of(new PhotoId("a".repeat(64))), station, assembly.now());
		assembly.scrutinise(codes.get(6));
		confirming.confirm(meeting, party, assembly.now());
	}

	private static void assertStays(ThrowingCallable change) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(change).withMessageContaining("stays as it is");
	}

	private boolean votes(String code, String personal, int number) {
		try {
			takingPart.vote(code, personal, Map.of(project, Choice.values()[number % 2]));
			return true;
		} catch (Refused tooLate) {
			assertThat(tooLate.getRefusal().reason()).isEqualTo(DeliberationRefusal.NO_PHONE_VOTE_NOW);
			return false;
		}
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
