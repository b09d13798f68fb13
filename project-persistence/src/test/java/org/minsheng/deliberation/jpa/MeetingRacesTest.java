package org.minsheng.deliberation.jpa;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.minsheng.Refused;
import org.minsheng.deliberation.ConfirmingMeetings;
import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.DeliberationRefusal;
import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.deliberation.KeepingCouncil;
import org.minsheng.deliberation.KeepingMinutes;
import org.minsheng.deliberation.MinutesBook;
import org.minsheng.deliberation.Party;
import org.minsheng.deliberation.Recusal;
import org.minsheng.deliberation.Recusing;
import org.minsheng.deliberation.Seat;
import org.minsheng.deliberation.SigningIn;
import org.minsheng.deliberation.TakingPart;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.photo.PhotoId;
import org.minsheng.road.Assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** One act comes while another has begun and is not written down yet: it waits, and meets what the first one made. */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class MeetingRacesTest {

	private static final PhotoId PAGE = new PhotoId("a".repeat(64));

	private static final PhotoId OTHER_PAGE = new PhotoId("b".repeat(64));

	private final Assembly assembly;

	private final HoldingMeetings holding;

	private final ConfirmingMeetings confirming;

	private final KeepingCouncil keeping;

	private final SigningIn signingIn;

	private final Recusing recusing;

	private final TakingPart takingPart;

	private final KeepingMinutes minutes;

	private final MinutesBook book;

	private final JdbcClient database;

	private final PlatformTransactionManager transactions;

	@Test
	void theMinutesAreNotSwappedWhileTheChairConfirms() {
		readyToConfirm();

		assertMeets(DeliberationRefusal.NO_MINUTES_NOW, this::confirm,
				() -> minutes.attach(assembly.getMeeting(), List.of(OTHER_PAGE), assembly.station(), assembly.now()));
		assertThat(book.findByMeeting(assembly.getMeeting()).scans()).containsExactly(PAGE);
	}

	@Test
	void theDatabaseItselfWaitsForTheConfirmation() {
		readyToConfirm();

		assertThatThrownBy(() -> meanwhile(this::confirm, () -> database.sql("update meeting_scan set photo = 'c' where meeting_id = :id")
			.param("id", assembly.getMeeting().value())
			.update())).isInstanceOf(DataAccessException.class).hasMessageContaining("meeting_scan stays as it is");
	}

	@Test
	void whoArrivesWhileTheSignInClosesIsToldSo() {
		var codes = assembly.codes();
		var late = assembly.all().get(9);
		var meeting = assembly.held();

		assertMeets(DeliberationRefusal.SIGN_IN_OVER,
				() -> assembly.tick(seat -> !seat.id().equals(late.id())),
				() -> signingIn.arrive(meeting.getCode(), meeting.getDoorCode().orElseThrow(), codes.get(9), assembly.now()));
		assertThat(assembly.all()).filteredOn(Seat::isPresent).extracting(Seat::id).hasSize(9).doesNotContain(late.id());
	}

	@Test
	void nobodyIsRecusedWhileTheVoteOpens() {
		assembly.tickAll();
		var recusal = new Recusal(assembly.all().get(0).id(), assembly.getProject(), "自家门口");

		assertMeets(DeliberationRefusal.RECUSED_TOO_LATE,
				() -> holding.open(assembly.getMeeting(), assembly.party(), assembly.now()),
				() -> recusing.recuse(assembly.getMeeting(), recusal, assembly.station(), assembly.now()));
		assertThat(assembly.held().getAgenda()).allMatch(item -> assembly.held().votersOn(item).present() == 10);
	}

	@Test
	void nobodyAgreesToACountThatIsBeingReplaced() {
		var codes = minuted();
		var shown = assembly.edition();
		var other = new Count(9, 1, 0, 2);
		assembly.countSecond(codes.get(0), other);

		assertMeets(DeliberationRefusal.MINUTES_NOT_SCANNED, () -> assembly.count(other),
				() -> takingPart.scrutinise(assembly.held().getCode(), codes.get(6), shown, assembly.now()));
		assertThat(book.findByMeeting(assembly.getMeeting()).scrutineer()).isNull();
	}

	@Test
	void nobodySitsTwiceWhenTwoOfTheDeskAddThem() {
		assertMeets(DeliberationRefusal.ON_THE_LIST_ALREADY,
				() -> keeping.add(assembly.member("陈甲", Party.EXPERTS), assembly.station(), assembly.now()),
				() -> keeping.add(assembly.member("陈甲", Party.EXPERTS), assembly.party(), assembly.now()));
	}

	private void readyToConfirm() {
		assembly.scrutinise(minuted().get(6));
	}

	/** Counted, the pages are attached. */
	private List<String> minuted() {
		var codes = assembly.codes();
		assembly.openByHands();
		assembly.countSecond(codes.get(0), Assembly.YES);
		assembly.count(Assembly.YES);
		minutes.attach(assembly.getMeeting(), List.of(PAGE), assembly.station(), assembly.now());
		return codes;
	}

	private void confirm() {
		confirming.confirm(assembly.getMeeting(), assembly.party(), assembly.now());
	}

	private void assertMeets(DeliberationRefusal reason, Runnable first, Runnable second) {
		assertThatThrownBy(() -> meanwhile(first, second))
			.isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.getRefusal().reason()).isEqualTo(reason));
	}

	/** The first is not written down before the second is through, or has waited for it for a second. */
	private void meanwhile(Runnable first, Runnable second) throws Throwable {
		var begun = new CountDownLatch(1);
		var over = new CountDownLatch(1);
		var pool = Executors.newFixedThreadPool(2);
		try {
			var one = pool.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(unit -> {
				try {
					first.run();
				} finally {
					begun.countDown();
				}
				await(over, 1);
			}));
			var other = pool.submit(() -> {
				await(begun, 20);
				try {
					second.run();
				} finally {
					over.countDown();
				}
			});
			done(one);
			done(other);
		} finally {
			pool.shutdown();
		}
	}

	private static void await(CountDownLatch latch, int seconds) {
		try {
			latch.await(seconds, TimeUnit.SECONDS);
		} catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private static void done(Future<?> work) throws Throwable {
		try {
			work.get(30, TimeUnit.SECONDS);
		} catch (ExecutionException failed) {
			throw failed.getCause();
		}
	}

}
