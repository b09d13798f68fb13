package org.minsheng.memory;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.WorkingCalendar;
import org.minsheng.organisation.WorkingCalendar.DayKind;

/** The public holidays of 2016 that fall on weekdays, and the weekend days worked instead. */
public final class Almanac {

	private static final String OFF = """
			2016-01-01 2016-02-08 2016-02-09 2016-02-10 2016-02-11 2016-02-12 2016-04-04 2016-05-02 2016-06-09 2016-06-10
			2016-09-15 2016-09-16 2016-10-03 2016-10-04 2016-10-05 2016-10-06 2016-10-07 2017-01-02""";

	private static final String WORK = "2016-02-06 2016-02-14 2016-06-12 2016-09-18 2016-10-08 2016-10-09";

	private Almanac() {
	}

	public static WorkingCalendar calendar() {
		var holidays = new InMemoryHolidays();
		fill(holidays);
		return holidays.calendar();
	}

	static void fill(Holidays holidays) {
		days(OFF).forEach(day -> holidays.put(day, DayKind.OFF, "休"));
		days(WORK).forEach(day -> holidays.put(day, DayKind.WORK, "班"));
	}

	private static Stream<LocalDate> days(String text) {
		return Stream.of(text.split("\\s+")).map(LocalDate::parse);
	}

}
