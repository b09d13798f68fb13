package org.minsheng.preset;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.WorkingCalendar.DayKind;

/** The public holidays, which every installation needs to count working days. */
@Component
@RequiredArgsConstructor
class HolidaySeeds {

	private final Holidays holidays;

	/** Enters the days of which nothing is known yet; what somebody entered stays. */
	void plant() {
		var known = holidays.calendar().exceptions().keySet();
		SeedFiles.common()
			.rows("holidays.csv")
			.stream()
			.filter(row -> !known.contains(row.day("date")))
			.forEach(row -> holidays.put(row.day("date"), row.word("kind", DayKind.class), row.text("name")));
	}

}
