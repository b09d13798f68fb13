package org.minsheng.organisation;

import java.time.LocalDate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.minsheng.organisation.WorkingCalendar.DayKind;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingCalendarPropertyTest {

	private static final LocalDate START = LocalDate.of(2016, 1, 1);

	@Provide
	Arbitrary<LocalDate> days() {
		return Arbitraries.integers().between(0, 400).map(START::plusDays);
	}

	@Provide
	Arbitrary<WorkingCalendar> calendars() {
		return Arbitraries.maps(days(), Arbitraries.of(DayKind.class)).ofMaxSize(60).map(WorkingCalendar::new);
	}

	@Property(edgeCases = EdgeCasesMode.NONE)
	void aPeriodEndsOnAWorkingDay(@ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day,
			@ForAll @IntRange(min = 1, max = 30) int workingDays) {
		var last = calendar.plusWorkingDays(day, workingDays);

		assertThat(last).isAfter(day);
		assertThat(calendar.isWorkingDay(last)).isTrue();
	}

	@Property(edgeCases = EdgeCasesMode.NONE)
	void countingTheDaysOfAPeriodGivesItsLength(@ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day,
			@ForAll @IntRange(max = 30) int workingDays) {
		assertThat(calendar.workingDaysBetween(day, calendar.plusWorkingDays(day, workingDays))).isEqualTo(workingDays);
	}

	@Property(edgeCases = EdgeCasesMode.NONE)
	void aLongerPeriodEndsLater(@ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day,
			@ForAll @IntRange(max = 30) int workingDays) {
		assertThat(calendar.plusWorkingDays(day, workingDays + 1)).isAfter(calendar.plusWorkingDays(day, workingDays));
	}

}
