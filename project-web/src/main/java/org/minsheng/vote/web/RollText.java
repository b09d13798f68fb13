package org.minsheng.vote.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.springframework.validation.Errors;

import org.minsheng.page.Typed;
import org.minsheng.vote.KeepingRolls.Newcomer;

/** Reads a pasted roll: comma or, straight from a spreadsheet, tab between the columns; a heading is passed over. */
final class RollText {

	private static final int MOST_PROBLEMS = 10;

	private static final List<DateTimeFormatter> DAYS = Stream.of("yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "yyyy年M月d日", "yyyy.M.d")
		.map(DateTimeFormatter::ofPattern)
		.toList();

	private RollText() {
	}

	/** All lines, or as many problems as a person can mend at once. */
	static List<Newcomer> read(String text, Errors errors) {
		var newcomers = new ArrayList<Newcomer>();
		for (var row : rows(text)) {
			var newcomer = newcomer(row);
			newcomer.ifPresent(newcomers::add);
			if (newcomer.isEmpty() && row.getStartingLineNumber() > 1 && errors.getErrorCount() < MOST_PROBLEMS)
				errors.rejectValue("lines", "desk.roll.line", new Object[] { String.valueOf(row.getStartingLineNumber()) }, null);
		}
		if (newcomers.isEmpty() && !errors.hasErrors()) errors.rejectValue("lines", "desk.roll.none");
		return newcomers;
	}

	private static List<CsvRecord> rows(String text) {
		var reader = CsvReader.builder()
			.fieldSeparator(text.contains("\t") ? '\t' : ',')
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE);
		try (var records = reader.ofCsvRecord(text.replace('，', ',').strip())) {
			return records.stream().toList();
		} catch (CsvParseException unreadable) {
			return List.of();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	private static Optional<Newcomer> newcomer(CsvRecord row) {
		if (row.getFieldCount() < 3 || row.getField(0).isBlank() || row.getField(1).isBlank()) return Optional.empty();
		var username = row.getFieldCount() > 3 ? Typed.orNull(row.getField(3)) : null;
		return day(row.getField(2).strip())
			.map(born -> new Newcomer(Typed.tidy(row.getField(0)), Typed.tidy(row.getField(1)), born, username));
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
