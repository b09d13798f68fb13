package org.minsheng.memory;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.WorkingCalendar;
import org.minsheng.organisation.WorkingCalendar.DayKind;

class InMemoryHolidays implements Holidays {

	private final Map<LocalDate, DayKind> exceptions = new HashMap<>();

	@Override
	public WorkingCalendar calendar() {
		return new WorkingCalendar(exceptions);
	}

	@Override
	public void put(LocalDate day, DayKind kind, String name) {
		exceptions.put(day, kind);
	}

}
