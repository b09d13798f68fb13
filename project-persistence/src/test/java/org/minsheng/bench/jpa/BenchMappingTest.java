package org.minsheng.bench.jpa;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionOperations;

import org.minsheng.bench.Bench;
import org.minsheng.bench.BenchId;
import org.minsheng.bench.BenchStatus;
import org.minsheng.bench.BenchSummary;
import org.minsheng.bench.Benches;
import org.minsheng.bench.DonorId;
import org.minsheng.bench.InspectingBenches;
import org.minsheng.bench.Inspection;
import org.minsheng.bench.Place;
import org.minsheng.bench.Plank;
import org.minsheng.jpa.PersistenceTest;
import org.minsheng.money.Money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@RequiredArgsConstructor
class BenchMappingTest {

	private static final Inspection PASSED = new Inspection("Li", "sound", Instant.parse("2016-12-01T01:02:03.456789Z"));

	private final Benches benches;

	private final InspectingBenches inspecting;

	private final TransactionOperations transactions;

	private final BenchId id = new BenchId(UUID.randomUUID());

	private final DonorId donor = new DonorId(UUID.randomUUID());

	private final Bench bench = new Bench(id, donor, new Place("葵新路 " + id.value(), "north"), new Money(120_000),
			List.of(new Plank("oak", "green", new Money(1200)), new Plank("ash", "white", new Money(900))));

	@Test
	void comesBackAsItWent() {
		bench.pass(PASSED);
		benches.save(bench);
		var found = inTransaction();
		assertThat(found).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(bench);
		assertThat(found.getPlanks()).containsExactlyElementsOf(bench.getPlanks());
	}

	@Test
	void keepsItsPlanksInOrder() {
		benches.save(bench);
		transactions.executeWithoutResult(status -> benches.findById(id).orElseThrow().add(new Plank("elm", "red", new Money(300))));
		assertThat(inTransaction().getPlanks()).extracting(Plank::wood).containsExactly("elm", "oak", "ash");
	}

	@Test
	void mayLackAnInspection() {
		benches.save(bench);
		assertThat(inTransaction().getInspection()).isEmpty();
	}

	@Test
	void isChangedByAUseCaseWithoutBeingSaved() {
		benches.save(bench);
		inspecting.inspect(id, PASSED);
		assertThat(AopUtils.isAopProxy(inspecting)).isTrue();
		assertThat(inTransaction().getStatus()).isEqualTo(BenchStatus.FINISHED);
	}

	@Test
	void isLeftAloneByAUseCaseThatFails() {
		benches.save(bench);
		assertThatExceptionOfType(Exception.class).isThrownBy(() -> inspecting.inspectAndForget(id, PASSED));
		assertThat(inTransaction().getStatus()).isEqualTo(BenchStatus.PLANNED);
	}

	@Test
	void refusesAStaleChange() {
		benches.save(bench);
		var stale = inTransaction();
		inspecting.inspect(id, PASSED);
		stale.pass(PASSED);
		assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> benches.save(stale));
	}

	@Test
	void isFoundByAnotherAggregatesId() {
		benches.save(bench);
		assertThat(benches.findByDonor(donor)).extracting(Bench::getId).containsExactly(id);
	}

	@Test
	void isListedWithoutBeingLoaded() {
		benches.save(bench);
		assertThat(benches.on(bench.getPlace().street()))
			.containsExactly(new BenchSummary(id, "north", BenchStatus.PLANNED));
	}

	private Bench inTransaction() {
		return transactions.execute(status -> {
			var found = benches.findById(id).orElseThrow();
			assertThat(found.getPlanks()).isNotEmpty();
			return found;
		});
	}

}
