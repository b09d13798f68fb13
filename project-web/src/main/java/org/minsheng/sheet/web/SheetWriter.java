package org.minsheng.sheet.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

import org.minsheng.page.Words;
import org.minsheng.proposal.Channel;
import org.minsheng.sheet.Column;
import org.minsheng.sheet.Fault;
import org.minsheng.sheet.Line;
import org.minsheng.sheet.UploadingSheets;

/** Writes the template, and the lines that came back. Whatever people typed is written as text: nothing computes. */
@Component
@RequiredArgsConstructor
public class SheetWriter {

	private static final int WIDE = 40;

	private static final int NARROW = 14;

	private static final int REASON = Column.values().length;

	private final Words words;

	void template(OutputStream out) throws IOException {
		try (var book = new Workbook(out, "Minsheng", "1.0")) {
			var lines = headed(book);
			var channels = Stream.of(Channel.values()).map(words::say).collect(Collectors.joining(","));
			lines.range(1, Column.CHANNEL.ordinal(), UploadingSheets.MOST_LINES, Column.CHANNEL.ordinal())
				.validateWithListByFormula('"' + channels + '"');
			lines.finish();
			explain(book.newWorksheet(words.of("sheet.how")));
		}
	}

	/** The lines with a fault as they came, the reason beside each. Put right, the same file may be uploaded again. */
	void faults(OutputStream out, List<Line> faulty) throws IOException {
		try (var book = new Workbook(out, "Minsheng", "1.0")) {
			var lines = headed(book);
			lines.value(0, REASON, words.of("sheet.reason"));
			lines.style(0, REASON).bold().set();
			lines.width(REASON, WIDE);
			for (int row = 1; row <= faulty.size(); row++) {
				write(lines, row, faulty.get(row - 1));
			}
			lines.finish();
		}
	}

	/** The reason for one cell, in words. */
	public String reason(Column column, Fault fault) {
		return words.of("sheet.fault." + fault, words.of("sheet.column." + column), String.valueOf(column.longest()));
	}

	private void write(Worksheet lines, int row, Line line) {
		for (var column : Column.values()) {
			lines.value(row, column.ordinal(), shown(line, column));
		}
		line.faults().forEach((column, fault) -> lines.style(row, column.ordinal()).fillColor("FFF3C4").set());
		lines.value(row, REASON, words.of("sheet.line", String.valueOf(line.number())) + line.faults()
			.entrySet()
			.stream()
			.map(one -> reason(one.getKey(), one.getValue()))
			.collect(Collectors.joining("；")));
	}

	/** A channel in words, whatever else as it was typed. */
	public String shown(Line line, Column column) {
		var text = line.cells().at(column);
		return column == Column.CHANNEL
				? Stream.of(Channel.values()).filter(one -> one.name().equals(text)).findFirst().map(words::say).orElse(text)
				: text;
	}

	private Worksheet headed(Workbook book) {
		var lines = book.newWorksheet(words.of("sheet.lines"));
		for (var column : Column.values()) {
			lines.value(0, column.ordinal(), words.of("sheet.column." + column) + (column.required() ? " *" : ""));
			lines.style(0, column.ordinal()).bold().fillColor("E3EEE9").set();
			lines.width(column.ordinal(), column.required() ? WIDE : NARROW);
		}
		lines.freezePane(0, 1);
		return lines;
	}

	private void explain(Worksheet how) {
		how.width(0, 2 * WIDE);
		for (int line = 0; line < 6; line++) {
			how.value(line, 0, words.of("sheet.how." + (line + 1)));
		}
	}

}
