package org.minsheng.jpa;

import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.metamodel.EntityType;

import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Whatever is mapped, now or later, one by one. References to other aggregates lead nowhere here, so foreign keys and
 * triggers are taken away first; as all the rest, that is undone.
 */
@PersistenceTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@RequiredArgsConstructor
class AggregatesTest {

	private static final String ALONE = """
			do $$ declare one record; begin
				for one in select conrelid::regclass as of, conname as name from pg_constraint where contype = 'f' loop
					execute format('alter table %s drop constraint %I', one.of, one.name);
				end loop;
				for one in select distinct tgrelid::regclass as of from pg_trigger where not tgisinternal loop
					execute format('alter table %s disable trigger user', one.of);
				end loop;
			end $$
			""";

	private final EntityManager entities;

	private final JdbcClient database;

	private final TransactionOperations transactions;

	@ParameterizedTest
	@MethodSource("aggregates")
	void comeBackAsTheyWent(Class<?> type) {
		undone(() -> keepAndCompare(type, new Sample(true)));
	}

	@ParameterizedTest
	@MethodSource("aggregates")
	void comeBackWithoutWhatMayBeAbsent(Class<?> type) {
		undone(() -> keepAndCompare(type, new Sample(false)));
	}

	@ParameterizedTest
	@MethodSource("versioned")
	void refuseAStaleChange(Class<?> type) {
		undone(() -> {
			var id = keep(new Sample(true).of(type));
			var stale = entities.find(type, id);
			entities.clear();
			database.sql("update %s set version = version + 1".formatted(Tables.of(type))).update();
			assertThatExceptionOfType(OptimisticLockException.class).isThrownBy(() -> entities.merge(stale));
		});
	}

	private void keepAndCompare(Class<?> type, Sample sample) {
		var kept = sample.of(type);
		var found = entities.find(type, keep(kept));
		assertThat(found).isNotSameAs(kept).usingRecursiveComparison().isEqualTo(kept);
	}

	private Object keep(Object aggregate) {
		entities.persist(aggregate);
		entities.flush();
		entities.clear();
		return entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(aggregate);
	}

	private void undone(Runnable work) {
		transactions.executeWithoutResult(unit -> {
			unit.setRollbackOnly();
			database.sql(ALONE).update();
			work.run();
		});
	}

	private Stream<Class<?>> aggregates() {
		return entities().map(EntityType::getJavaType);
	}

	private Stream<Class<?>> versioned() {
		return entities().filter(EntityType::hasVersionAttribute).map(EntityType::getJavaType);
	}

	private Stream<EntityType<?>> entities() {
		return entities.getMetamodel()
			.getEntities()
			.stream()
			.filter(type -> !type.getJavaType().getPackageName().equals("org.minsheng.bench"));
	}

}
