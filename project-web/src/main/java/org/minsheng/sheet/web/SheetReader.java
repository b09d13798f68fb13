package org.minsheng.sheet.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.page.FileTrouble;
import org.minsheng.page.ZipGuard;
import org.minsheng.sheet.Cells;
import org.minsheng.sheet.Column;
import org.minsheng.sheet.RawLine;
import org.minsheng.sheet.UploadingSheets;

/** Reads the first worksheet of an .xlsx file: the template's headings, then a request in each row. */
@Component
@RequiredArgsConstructor
class SheetReader {

	/** Empty rows between the lines are passed over, but not for ever. */
	private static final int MOST_ROWS = 50_000;

	private final SheetWords words;

	/**
	 * The lines that are not blank; one more than a sheet may have, where there are more.
	 * @throws org.minsheng.Refused where the file is none of ours, or would do harm
	 */
	List<RawLine> read(byte[] file) {
		ZipGuard.check(file);
		try (var book = new ReadableWorkbook(new ByteArrayInputStream(file)); var rows = book.getFirstSheet().openStream()) {
			return lines(rows.iterator());
		} catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException | IllegalStateException
				| IndexOutOfBoundsException | NullPointerException broken) {
			throw FileTrouble.NOT_A_SHEET.refusal().asException();
		}
	}

	private List<RawLine> lines(Iterator<Row> rows) {
		checkHeadings(rows.hasNext() ? rows.next() : null);
		var lines = new ArrayList<RawLine>();
		for (int seen = 0; rows.hasNext() && lines.size() <= UploadingSheets.MOST_LINES; seen++) {
			if (seen > MOST_ROWS) {
				throw FileTrouble.SHEET_TOO_LARGE.refusal().asException();
			}
			var line = line(rows.next());
			if (!line.cells().isBlank() || !line.formulas().isEmpty()) {
				lines.add(line);
			}
		}
		return lines;
	}

	private void checkHeadings(@Nullable Row row) {
		for (var column : Column.values()) {
			var heading = row == null ? "" : text(row, column);
			if (!words.isHeading(column, heading)) {
				throw SheetTrouble.OTHER_TEMPLATE.refusal(String.valueOf(column.ordinal() + 1), words.heading(column), heading)
					.asException();
			}
		}
	}

	private RawLine line(Row row) {
		var formulas = EnumSet.noneOf(Column.class);
		var texts = new ArrayList<String>();
		for (var column : Column.values()) {
			cell(row, column).filter(cell -> cell.getType() == CellType.FORMULA).ifPresent(cell -> formulas.add(column));
			var text = text(row, column);
			texts.add(switch (column) {
				case CHANNEL -> words.channel(text);
				case SUPPORTERS -> Normalizer.normalize(text, Normalizer.Form.NFKC);
				default -> text;
			});
		}
		return new RawLine(row.getRowNum(), new Cells(texts), formulas);
	}

	private static String text(Row row, Column column) {
		return cell(row, column).map(SheetReader::text).orElse("").strip();
	}

	private static Optional<Cell> cell(Row row, Column column) {
		return row.getOptionalCell(column.ordinal());
	}

	/** A telephone number that the spreadsheet took for a number has no exponent and no decimals. */
	private static String text(Cell cell) {
		return switch (cell.getType()) {
			case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
			case FORMULA -> "=" + cell.getFormula();
			default -> String.valueOf(cell.getText());
		};
	}

}
