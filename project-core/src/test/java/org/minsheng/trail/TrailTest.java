package org.minsheng.trail;

import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TrailTest {

	private static final Subject BENCH = new Subject(Subject.Kind.PROJECT, "bench");

	private static final Subject LAMP = new Subject(Subject.Kind.PROJECT, "lamp");

	private static final Instant NOON = Instant.parse("2016-03-07T04:00:00Z");

	private final Chain chain = new Chain();

	private final Trail trail = new Trail(chain, List.of());

	@BeforeEach
	void threeDeeds() {
		for (var action : List.of("ADOPT", "PUT_TO_MEETING", "PASS")) {
			trail.record(BENCH, deed(action));
		}
	}

	@Test
	void anUntouchedChainIsIntact() {
		assertThat(trail.isIntact(BENCH)).isTrue();
		assertThat(trail.isIntact(LAMP)).isTrue();
	}

	@Test
	void everySubjectHasItsOwnChain() {
		trail.record(LAMP, deed("ADOPT"));

		assertThat(chain.of(LAMP)).singleElement().satisfies(entry -> {
			assertThat(entry.getId().position()).isOne();
			assertThat(entry.getPreviousHash()).isEqualTo(TrailEntry.START);
		});
		assertThat(trail.isIntact(BENCH)).isTrue();
	}

	@Test
	void aChangedDeedIsFound() {
		for (int position = 0; position < 3; position++) {
			var original = chain.entries.get(position);
			chain.entries.set(position, forged(original, deed("FAIL")));
			assertThat(trail.isIntact(BENCH)).as("changed at %d", position).isFalse();
			chain.entries.set(position, original);
		}
	}

	@Test
	void aRewrittenEntryIsFoundByTheNextOne() {
		chain.entries.set(1, new TrailEntry(BENCH, chain.entries.get(0), deed("FAIL")));

		assertThat(trail.isIntact(BENCH)).isFalse();
	}

	@Test
	void aDroppedEntryIsFound() {
		var second = chain.entries.remove(1);
		assertThat(trail.isIntact(BENCH)).isFalse();

		chain.entries.add(1, second);
		chain.entries.remove(0);
		assertThat(trail.isIntact(BENCH)).isFalse();
	}

	@Test
	void reorderedEntriesAreFound() {
		chain.entries.add(chain.entries.remove(0));

		assertThat(trail.isIntact(BENCH)).isFalse();
	}

	@Test
	void timeIsKeptAsExactlyAsTheDatabaseKeepsIt() {
		trail.record(LAMP, new Deed(null, "SYSTEM", "EXPIRE", null, null, null, null, NOON.plusNanos(1_234)));

		assertThat(chain.of(LAMP).get(0).getDeed().at()).isEqualTo(NOON.plusNanos(1_000));
	}

	private static Deed deed(String action) {
		return new Deed(null, "SYSTEM", action, "A", "B", "because", "3:9:2", NOON);
	}

	/** The deed replaced behind the hash's back. */
	private static TrailEntry forged(TrailEntry original, Deed deed) {
		try {
			var forged = new TrailEntry();
			for (var field : TrailEntry.class.getDeclaredFields()) {
				if (!Modifier.isStatic(field.getModifiers())) {
					field.setAccessible(true);
					field.set(forged, field.getName().equals("deed") ? deed : field.get(original));
				}
			}
			return forged;
		} catch (IllegalAccessException impossible) {
			throw new AssertionError(impossible);
		}
	}

	/** Chains whose entries can be tampered with. */
	private static class Chain implements TrailEntries {

		private final List<TrailEntry> entries = new ArrayList<>();

		@Override
		public Optional<TrailEntry> lastOf(Subject subject) {
			return of(subject).stream().reduce((earlier, later) -> later);
		}

		@Override
		public List<TrailEntry> of(Subject subject) {
			return entries.stream().filter(entry -> entry.getId().subject().equals(subject)).toList();
		}

		@Override
		public TrailEntry save(TrailEntry entry) {
			entries.add(entry);
			return entry;
		}

	}

}
