package org.minsheng.clock.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

import org.minsheng.organisation.Deadlines;

/** A day of the demonstration, in the reader's language. */
record DemoDay(LocalDate today, Locale locale) {

	static DemoDay of(Instant now, Locale locale) {
		return new DemoDay(Deadlines.day(now), locale);
	}

	String date() {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(today);
	}

	String weekday() {
		return today.getDayOfWeek().getDisplayName(TextStyle.FULL, locale);
	}

}
