package org.minsheng.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Turns days into instants: the programme lives by Beijing time, and a period ends when its last day ends. */
public final class Deadlines {

	public static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

	private Deadlines() {
	}

	public static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, BEIJING);
	}

	/** The first instant after the given day. */
	public static Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(BEIJING).toInstant();
	}

}
