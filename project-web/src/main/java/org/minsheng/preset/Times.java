package org.minsheng.preset;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

import org.minsheng.organisation.Deadlines;

/** Days become instants in Beijing. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class Times {

	static Instant at(LocalDate day, String time) {
		return day.atTime(LocalTime.parse(time)).atZone(Deadlines.BEIJING).toInstant();
	}

	static Instant minutesAfter(Instant start, long minutes) {
		return start.plus(Duration.ofMinutes(minutes));
	}

	static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

}
