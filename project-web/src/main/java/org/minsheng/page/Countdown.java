package org.minsheng.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.WorkingCalendar;

/** Counts the working days to a due time, or since, as an office would say it. */
public record Countdown(WorkingCalendar calendar, Instant now) {

	/**
	 * How much time is left.
	 *
	 * @param key says which sentence: left.working, left.days, left.today, left.late or left.over
	 * @param tone of the badge
	 */
	public record Left(String key, String days, String tone) {
	}

	/** The due time is the first instant after the last day. */
	public Left until(Instant due) {
		var today = Deadlines.day(now);
		var last = Deadlines.day(due.minusMillis(1));
		if (last.isBefore(today)) {
			return late(calendar.workingDaysBetween(last, today));
		}
		int left = calendar.workingDaysBetween(today, last);
		if (left == 0 && last.isAfter(today)) {
			return new Left("left.days", String.valueOf(today.until(last, ChronoUnit.DAYS)), "wait");
		}
		return left == 0 ? new Left("left.today", "0", "wait") : left(left);
	}

	/** Over a weekend the last working day is gone and none has been missed yet. */
	private static Left late(int days) {
		return days == 0 ? new Left("left.over", "0", "late") : new Left("left.late", String.valueOf(days), "late");
	}

	private static Left left(int days) {
		return new Left("left.working", String.valueOf(days), days == 1 ? "wait" : "plain");
	}

}
