package org.minsheng.organisation.jpa;

import java.time.LocalDate;
import java.util.HashMap;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.UnitMemory;
import org.minsheng.organisation.Holidays;
import org.minsheng.organisation.WorkingCalendar;
import org.minsheng.organisation.WorkingCalendar.DayKind;

@Component
@RequiredArgsConstructor
class JpaHolidays implements Holidays {

	private final JdbcClient database;

	/** What is asked for. */
	private enum Question {

		CALENDAR

	}

	@Override
	public WorkingCalendar calendar() {
		return UnitMemory.recall(Question.CALENDAR, this::stored);
	}

	private WorkingCalendar stored() {
		return database.sql("select day, kind from holiday").query(rows -> {
			var exceptions = new HashMap<LocalDate, DayKind>();
			while (rows.next()) {
				exceptions.put(rows.getObject("day", LocalDate.class), DayKind.valueOf(rows.getString("kind")));
			}
			return new WorkingCalendar(exceptions);
		});
	}

	@Override
	public void put(LocalDate day, DayKind kind, String name) {
		database.sql("""
				insert into holiday (day, kind, name) values (:day, :kind, :name)
				on conflict (day) do update set kind = excluded.kind, name = excluded.name
				""").param("day", day).param("kind", kind.name()).param("name", name).update();
		UnitMemory.forget(Question.class);
	}

}
