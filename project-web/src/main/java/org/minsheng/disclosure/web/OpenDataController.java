package org.minsheng.disclosure.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import de.siegmar.fastcsv.writer.CsvWriter;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.minsheng.disclosure.OpenData;
import org.minsheng.disclosure.ProjectLine;
import org.minsheng.money.Money;

/** Everything public for machines: one row per project, UTF-8 with BOM so that spreadsheets read the Chinese. */
@Controller
@RequiredArgsConstructor
class OpenDataController {

	private static final String[] COLUMNS = { "code", "year", "district", "office", "community", "title", "type",
			"theme", "status", "batch", "estimate_yuan", "approved_yuan", "contract_yuan", "settled_yuan", "started",
			"completed", "in_use", "source" };

	private final OpenData data;

	@GetMapping("/open-data")
	String page() {
		return "open-data";
	}

	@GetMapping("/open-data/projects.csv")
	void projects(HttpServletResponse response) throws IOException {
		response.setContentType("text/csv");
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader("Content-Disposition", "attachment; filename=\"projects.csv\"");
		var out = response.getWriter();
		out.write('\ufeff');
		var csv = CsvWriter.builder().build(out);
		csv.writeRecord(COLUMNS);
		data.projects(line -> csv.writeRecord(cells(line)));
		csv.close();
	}

	private static List<String> cells(ProjectLine line) {
		return Stream
			.of(line.code(), line.year(), line.district(), line.office(), line.community(), line.title(), line.type(),
					line.theme(), line.status(), line.batch(), yuan(line.estimate()), yuan(line.approved()),
					yuan(line.contract()), yuan(line.settled()), line.started(), line.completed(), line.inUse(),
					line.source())
			.map(value -> Objects.toString(value, ""))
			.map(OpenDataController::harmless)
			.toList();
	}

	/** A spreadsheet takes a cell that begins like a formula for one; a quote before it keeps it text. */
	private static String harmless(String cell) {
		return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
	}

	private static String yuan(@Nullable Money money) {
		return money == null ? "" : money.yuan().toPlainString();
	}

}
