package org.minsheng.vote.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.springframework.validation.Errors;

import org.minsheng.vote.KeepingRolls.Newcomer;

/** Reads a pasted roll: comma or, straight from a spreadsheet, tab between the columns; a heading is passed over. */
final class RollText {

	private RollText() {
	}

	/** All lines, or as many problems as a person can mend at once. */
	static List<Newcomer> read(String text, Errors errors) {
		return RollLines.read(rows(text).stream().map(row -> new RollLines.Line(row.getStartingLineNumber(), row.getFields())).toList(),
				"lines", errors);
	}

	private static List<CsvRecord> rows(String text) {
		var reader = CsvReader.builder()
			.fieldSeparator(',')
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE);
		try (var records = reader.ofCsvRecord(text.replace('，', ',').replace('\t', ',').strip())) {
			return records.stream().toList();
		} catch (CsvParseException unreadable) {
			return List.of();
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
