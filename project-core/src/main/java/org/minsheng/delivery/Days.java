package org.minsheng.delivery;

import java.time.Instant;
import java.time.LocalDate;

import org.minsheng.organisation.Deadlines;

/** What is reported as done was done today or before. */
final class Days {

	private Days() {
	}

	static void notAhead(LocalDate day, Instant now) {
		if (day.isAfter(Deadlines.day(now))) {
			throw DeliveryRefusal.DAY_IN_FUTURE.refusal(day).asException();
		}
	}

}
