package org.minsheng.organisation;

import java.time.LocalDate;

import org.minsheng.organisation.WorkingCalendar.DayKind;

/** Keeps the exceptions to the ordinary working week. */
public interface Holidays {

	WorkingCalendar calendar();

	void put(LocalDate day, DayKind kind, String name);

}
