package org.minsheng.clock.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

import org.minsheng.FallsDue;

/** Everything that time itself brings about. One run at a time; two nodes at once do no harm, for one of them gives way. */
@Slf4j
@Component
@RequiredArgsConstructor
class DueWork {

	private final List<FallsDue> works;

	private final ReentrantLock lock = new ReentrantLock();

	/**
	 * Does all that was due at or before the given instant, and what becomes due by it, each kind as a unit of its own: one
	 * that fails is told in the log, holds up no other, and is tried again next time.
	 * @return how many facts moved
	 */
	int runUntil(Instant now) {
		lock.lock();
		try {
			int moved = 0;
			for (int round = run(now); round > 0; round = run(now)) {
				moved += round;
			}
			return moved;
		} finally {
			lock.unlock();
		}
	}

	/** When the next fact falls due, however long ago that was. */
	Optional<Instant> nextDue() {
		return works.stream().map(FallsDue::nextDue).flatMap(Optional::stream).min(Instant::compareTo);
	}

	/** When the next fact falls due that was not yet due at the given instant. */
	Optional<Instant> nextDueAfter(Instant instant) {
		return works.stream().map(FallsDue::nextDue).flatMap(Optional::stream).filter(instant::isBefore).min(Instant::compareTo);
	}

	private int run(Instant now) {
		return works.stream().mapToInt(work -> run(work, now)).sum();
	}

	private static int run(FallsDue work, Instant now) {
		try {
			return work.runDue(now);
		} catch (RuntimeException failure) {
			log.warn("{} gave way: {}", work, failure.toString());
			return 0;
		}
	}

}
