package org.minsheng.vote.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.validation.Errors;

import org.minsheng.page.Typed;
import org.minsheng.vote.KeepingRolls.Newcomer;

/** Reads the lines of a roll, pasted or from a file: number, name, day of birth, user name; a heading is passed over. */
final class RollLines {

	private static final int MOST_PROBLEMS = 10;

	private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-M-d", "uuuu/M/d", "uuuuMMdd", "uuuu年M月d日", "uuuu.M.d")
		.map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT))
		.toList();

	private RollLines() {
	}

	/** One line as it stands, counted from 1. */
	record Line(long number, List<String> cells) {

		/** The first line may name the columns; then no day stands in the day's place. */
		private boolean isHeading() {
			return number == 1 && cell(2).chars().noneMatch(Character::isDigit);
		}

		private String cell(int at) {
			return at < cells.size() ? Typed.tidy(cells.get(at)) : "";
		}

	}

	/**
	 * All lines, or as many problems as a person can mend at once.
	 * @param field beside which the problems are shown
	 */
	static List<Newcomer> read(List<Line> lines, String field, Errors errors) {
		var newcomers = new ArrayList<Newcomer>();
		for (var line : lines) {
			var newcomer = newcomer(line);
			newcomer.ifPresent(newcomers::add);
			if (newcomer.isEmpty() && !line.isHeading() && errors.getErrorCount() < MOST_PROBLEMS)
				errors.rejectValue(field, "desk.roll.line", new Object[] { String.valueOf(line.number()) }, null);
		}
		if (newcomers.isEmpty() && !errors.hasErrors()) errors.rejectValue(field, "desk.roll.none");
		return newcomers;
	}

	private static Optional<Newcomer> newcomer(Line line) {
		if (line.cell(0).isEmpty() || line.cell(1).isEmpty()) return Optional.empty();
		return day(line.cell(2)).map(born -> new Newcomer(line.cell(0), line.cell(1), born, Typed.orNull(line.cell(3))));
	}

	private static Optional<LocalDate> day(String text) {
		return DAYS.stream().flatMap(form -> parsed(text, form).stream()).findFirst();
	}

	private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
		try {
			return Optional.of(LocalDate.parse(text, form));
		} catch (DateTimeException notThisForm) {
			return Optional.empty();
		}
	}

}
