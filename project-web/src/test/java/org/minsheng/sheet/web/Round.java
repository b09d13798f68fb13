package org.minsheng.sheet.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Spreadsheets as people fill them in. */
final class Round {

	static final String[] HEADINGS = { "一句话说是什么事 *", "具体在哪里 *", "现在是什么情况 *", "希望怎么办 *", "附议人数", "来源渠道", "姓名", "联系电话",
			"不愿具名" };

	private Round() {
	}

	static String[] line(String title) {
		return new String[] { title, "官湖路二巷口", "下雨就积水，老人出门不方便", "装一个排水口，把路面垫高", "3", "居民议事会", "陈某", "13812345678", "否" };
	}

	static byte[] of(List<String[]> lines) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var book = new Workbook(out, "Test", "1.0")) {
			var sheet = book.newWorksheet("诉求");
			write(sheet, 0, HEADINGS);
			for (int row = 0; row < lines.size(); row++) {
				write(sheet, row + 1, lines.get(row));
			}
			sheet.finish();
		}
		return out.toByteArray();
	}

	static List<Row> read(byte[] file) throws IOException {
		try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
			return book.getFirstSheet().read();
		}
	}

	/** What begins with an equals sign of its own is written as a formula where it is marked so. */
	private static void write(Worksheet sheet, int row, String[] cells) {
		for (int column = 0; column < cells.length; column++) {
			if (cells[column].startsWith("formula:")) {
				sheet.formula(row, column, cells[column].substring("formula:".length()));
			} else {
				sheet.value(row, column, cells[column]);
			}
		}
	}

}
