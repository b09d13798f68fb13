package org.minsheng.vote.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.minsheng.page.Words;

/** An empty roll to be filled in and uploaded, with the columns that are read. */
@Controller
@RequiredArgsConstructor
class RollTemplateController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final List<String> COLUMNS = List.of("number", "name", "born", "username");

	private static final int WIDTH = 18;

	private final Words words;

	@GetMapping("/desk/votes/roll.xlsx")
	void template(HttpServletResponse response) throws IOException {
		var file = file();
		response.setContentType(XLSX);
		response.setHeader("Content-Disposition", "attachment; filename=\"roll.xlsx\"");
		response.setContentLength(file.length);
		response.getOutputStream().write(file);
	}

	private byte[] file() throws IOException {
		var out = new ByteArrayOutputStream();
		try (var book = new Workbook(out, "Minsheng", "1.0")) {
			var lines = book.newWorksheet(words.of("desk.roll.lines"));
			for (int at = 0; at < COLUMNS.size(); at++) head(lines, at);
			lines.freezePane(0, 1);
			lines.finish();
			var how = book.newWorksheet(words.of("sheet.how"));
			how.value(0, 0, words.of("desk.roll.file.columns"));
			how.value(1, 0, words.of("desk.roll.file.example"));
		}
		return out.toByteArray();
	}

	private void head(Worksheet lines, int at) {
		lines.value(0, at, words.of("desk.roll." + COLUMNS.get(at)));
		lines.style(0, at).bold().fillColor("E3EEE9").set();
		lines.width(at, WIDTH);
	}

}
