package org.minsheng.vote.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.validation.Errors;

import org.minsheng.page.FileTrouble;
import org.minsheng.page.ZipGuard;
import org.minsheng.vote.KeepingRolls.Newcomer;

/** Reads a roll from the first worksheet of an .xlsx file; a day may be a date cell or text. */
final class RollBook {

	private static final int COLUMNS = 4;

	private static final int MOST_ROWS = 50_000;

	/** Dates are numbers of days; what is larger is a day written as 19700501. */
	private static final BigDecimal LAST_DATE = BigDecimal.valueOf(200_000);

	private static final String FORMULA = "=";

	/** Neither a person nor a heading. */
	private static final List<String> UNREADABLE = List.of("", "", "0");

	private RollBook() {
	}

	/**
	 * All lines that are not blank, or the problems beside the field.
	 * @throws org.minsheng.Refused where the file is none of ours, or would do harm
	 */
	static List<Newcomer> read(byte[] file, String field, Errors errors) {
		ZipGuard.check(file);
		try (var book = new ReadableWorkbook(new ByteArrayInputStream(file)); var rows = book.getFirstSheet().openStream()) {
			var lines = rows.limit(MOST_ROWS + 1)
				.map(RollBook::line)
				.filter(line -> !line.cells().stream().allMatch(String::isBlank))
				.toList();
			if (lines.size() > MOST_ROWS) throw FileTrouble.SHEET_TOO_LARGE.refusal().asException();
			return RollLines.read(lines, field, errors);
		} catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException | IllegalStateException
				| IndexOutOfBoundsException | NullPointerException broken) {
			throw FileTrouble.NOT_A_SHEET.refusal().asException();
		}
	}

	private static RollLines.Line line(Row row) {
		var cells = IntStream.range(0, COLUMNS)
			.mapToObj(at -> row.getOptionalCell(at).map(cell -> text(cell, at)).orElse(""))
			.toList();
		return new RollLines.Line(row.getRowNum(), cells.contains(FORMULA) ? UNREADABLE : cells);
	}

	/** A formula is no entry, and no line with one is read: what it comes to depends on who opens the file. */
	private static String text(Cell cell, int column) {
		if (cell.getType() == CellType.FORMULA) return FORMULA;
		if (cell.getType() != CellType.NUMBER) return String.valueOf(cell.getText());
		return column == 2 && cell.asNumber().compareTo(LAST_DATE) < 0
				? cell.asDate().toLocalDate().toString()
				: cell.asNumber().stripTrailingZeros().toPlainString();
	}

}
