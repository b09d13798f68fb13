package org.minsheng.limit;

import java.time.Duration;

/** So many times within a period that starts with the first. */
public record Limit(int times, Duration period) {

	public static Limit perHour(int times) {
		return new Limit(times, Duration.ofHours(1));
	}

	public static Limit perMinute(int times) {
		return new Limit(times, Duration.ofMinutes(1));
	}

}
