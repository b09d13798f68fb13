package org.minsheng.road;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import lombok.SneakyThrows;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionOperations;

import org.minsheng.Refused;
import org.minsheng.budget.BudgetRefusal;
import org.minsheng.budget.Budgets;
import org.minsheng.budget.Ledger;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.money.Money;
import org.minsheng.organisation.Codes;
import org.minsheng.trail.Deed;
import org.minsheng.trail.Subject;
import org.minsheng.trail.Trail;
import org.minsheng.trail.TrailEntries;

import static org.assertj.core.api.Assertions.assertThat;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class ParallelTest {

	private static final int MANY = 20;

	private final Road road;

	private final Ledger ledger;

	private final Budgets budgets;

	private final Trail trail;

	private final TrailEntries entries;

	private final Codes codes;

	private final TransactionOperations transactions;

	@Test
	void reservationsNeverExceedTheBudget() {
		var year = road.budget();
		var project = road.draft();
		var failures = failures(MANY, () -> {
			ledger.reserve(year, project, Money.ofYuan(100_000), Town.START);
			return null;
		});
		assertThat(failures).hasSize(10)
			.allSatisfy(failure -> assertThat(failure).isInstanceOfSatisfying(Refused.class,
					refused -> assertThat(refused.getRefusal().reason()).isEqualTo(BudgetRefusal.NOT_ENOUGH_FREE)));
		assertThat(budgets.findById(year).orElseThrow().free()).isEqualTo(Money.ZERO);
		assertThat(ledger.account(project).reserved()).isEqualTo(Money.ofYuan(1_000_000));
	}

	@Test
	void twoWritersOfATrailCannotTakeOnePosition() {
		var subject = new Subject(Subject.Kind.CLOCK, road.getTown().getCodePrefix());
		trail.record(subject, deed(0));
		var bothHaveWritten = new CountDownLatch(2);
		var failures = failures(2, () -> transactions.execute(unit -> {
			trail.record(subject, deed(1));
			bothHaveWritten.countDown();
			return await(bothHaveWritten);
		}));
		assertThat(failures).singleElement().isInstanceOf(DataIntegrityViolationException.class);
		trail.record(subject, deed(2));
		assertThat(entries.of(subject)).extracting(entry -> entry.getId().position()).containsExactly(1, 2, 3);
		assertThat(trail.isIntact(subject)).isTrue();
	}

	@Test
	void codesOfASeriesAreNumberedWithoutGapOrTwin() {
		var series = road.getTown().getCodePrefix();
		var numbers = run(MANY, () -> codes.next(series)).stream().map(ParallelTest::resultOf).sorted().toList();
		assertThat(numbers).containsExactlyElementsOf(IntStream.rangeClosed(1, MANY).boxed().toList());
		transactions.executeWithoutResult(unit -> {
			assertThat(codes.next(series)).isEqualTo(MANY + 1);
			unit.setRollbackOnly();
		});
		assertThat(codes.next(series)).isEqualTo(MANY + 1);
	}

	private static Deed deed(int minute) {
		return new Deed(null, "SYSTEM", "MOVE_CLOCK", null, null, null, null, Instant.EPOCH.plusSeconds(60L * minute));
	}

	private static <T> List<? extends Throwable> failures(int times, Callable<T> work) {
		return run(times, work).stream().map(ParallelTest::failureOf).flatMap(List::stream).toList();
	}

	@SneakyThrows(InterruptedException.class)
	private static <T> List<Future<T>> run(int times, Callable<T> work) {
		var threads = Executors.newFixedThreadPool(times);
		try {
			return threads.invokeAll(IntStream.range(0, times).mapToObj(time -> work).toList());
		} finally {
			threads.shutdown();
		}
	}

	@SneakyThrows({ InterruptedException.class, ExecutionException.class })
	private static <T> T resultOf(Future<T> done) {
		return done.get();
	}

	@SneakyThrows(InterruptedException.class)
	private static List<Throwable> failureOf(Future<?> done) {
		try {
			done.get();
			return List.of();
		} catch (ExecutionException ex) {
			return List.of(ex.getCause());
		}
	}

	@SneakyThrows(InterruptedException.class)
	private static boolean await(CountDownLatch latch) {
		latch.await();
		return true;
	}

}
