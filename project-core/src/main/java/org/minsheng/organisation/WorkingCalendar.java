package org.minsheng.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * Working days of mainland China: Monday to Friday, less the public holidays, plus the weekend days that are worked
 * instead (调休).
 */
public record WorkingCalendar(Map<LocalDate, DayKind> exceptions) {

	public enum DayKind {

		/** A weekday off. */
		OFF,
		/** A Saturday or Sunday that is worked. */
		WORK

	}

	public WorkingCalendar {
		exceptions = Map.copyOf(exceptions);
	}

	public boolean isWorkingDay(LocalDate day) {
		var exception = exceptions.get(day);
		return exception == null ? !isWeekend(day) : exception == DayKind.WORK;
	}

	/**
	 * The last day of a period of the given number of working days that starts the day after the given one; a period of
	 * none ends on the day itself.
	 */
	public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
		var last = day;
		for (int left = workingDays; left > 0;) {
			last = last.plusDays(1);
			if (isWorkingDay(last)) {
				left--;
			}
		}
		return last;
	}

	/** Working days after the first day up to and including the last; none where the last is not later. */
	public int workingDaysBetween(LocalDate first, LocalDate last) {
		return (int) first.plusDays(1)
			.datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
			.filter(this::isWorkingDay)
			.count();
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
