package org.minsheng.clock.web;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.Test;

import org.minsheng.FallsDue;

import static org.assertj.core.api.Assertions.assertThat;

class DueWorkTest {

	private static final Instant NOON = Instant.parse("2016-12-01T04:00:00Z");

	@Test
	void goesOnUntilNothingMoves() {
		var work = new DueWork(List.of(moving(2, 0, 1, 0), moving(0, 3, 0, 0)));
		assertThat(work.runUntil(NOON)).isEqualTo(6);
	}

	@Test
	void isNotHeldUpByAKindThatFails() {
		var work = new DueWork(List.of(failing(), moving(1, 0)));
		assertThat(work.runUntil(NOON)).isEqualTo(1);
	}

	@Test
	void knowsWhatFallsDueNext() {
		var work = new DueWork(List.of(due(NOON.plusSeconds(60)), due(NOON.minusSeconds(60)), due(null)));
		assertThat(work.nextDueAfter(NOON)).contains(NOON.plusSeconds(60));
		assertThat(work.nextDueAfter(NOON.plusSeconds(60))).isEmpty();
	}

	private static FallsDue moving(Integer... facts) {
		return new Kind(new ArrayDeque<>(List.of(facts)), null);
	}

	private static FallsDue due(Instant next) {
		return new Kind(new ArrayDeque<>(), next);
	}

	private static FallsDue failing() {
		return new FallsDue() {

			@Override
			public int runDue(Instant now) {
				throw new IllegalStateException("Overtaken");
			}

			@Override
			public Optional<Instant> nextDue() {
				return Optional.empty();
			}

		};
	}

	private record Kind(Queue<Integer> moves, Instant next) implements FallsDue {

		@Override
		public int runDue(Instant now) {
			return Optional.ofNullable(moves.poll()).orElse(0);
		}

		@Override
		public Optional<Instant> nextDue() {
			return Optional.ofNullable(next);
		}

	}

}
