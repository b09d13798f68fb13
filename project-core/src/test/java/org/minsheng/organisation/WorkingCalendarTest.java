package org.minsheng.organisation;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.minsheng.memory.Almanac;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingCalendarTest {

	private final WorkingCalendar calendar = Almanac.calendar();

	@ParameterizedTest
	@CsvSource({ "2016-09-30, true", "2016-10-01, false", "2016-10-03, false", "2016-10-07, false", "2016-10-08, true", "2016-10-09, true",
			"2016-10-10, true", "2016-10-15, false" })
	void nationalDayIsOffAndMadeUpForAtTheWeekend(LocalDate day, boolean worked) {
		assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
	}

	@ParameterizedTest
	@CsvSource({
			// over an ordinary weekend
			"2016-03-10, 5, 2016-03-17",
			// over National Day, with the make-up days 8 and 9 October
			"2016-09-30, 5, 2016-10-12",
			// over Spring Festival, with the make-up days before and after
			"2016-02-05, 3, 2016-02-15",
			// over the year's end
			"2016-12-29, 5, 2017-01-06",
			// from a day off
			"2016-10-01, 1, 2016-10-08",
			// a period of none ends on the day itself
			"2016-10-01, 0, 2016-10-01" })
	void aPeriodStartsTheDayAfterAndEndsOnItsLastWorkingDay(LocalDate day, int workingDays, LocalDate last) {
		assertThat(calendar.plusWorkingDays(day, workingDays)).isEqualTo(last);
	}

	@Test
	void noDaysLieBetweenADayAndAnEarlierOne() {
		var day = LocalDate.of(2016, 3, 10);

		assertThat(calendar.workingDaysBetween(day, day)).isZero();
		assertThat(calendar.workingDaysBetween(day, day.minusDays(5))).isZero();
		assertThat(calendar.workingDaysBetween(day, day.plusDays(5))).isEqualTo(3);
	}

	@Test
	void withoutExceptionsEveryWeekHasFiveWorkingDays() {
		var plain = new WorkingCalendar(Map.of());
		var monday = LocalDate.of(2026, 1, 5);

		assertThat(monday.datesUntil(monday.plusDays(7)).filter(plain::isWorkingDay)).hasSize(5);
	}

}
