package org.minsheng.sheet.web;

import java.io.IOException;
import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.sheet.Column;
import org.minsheng.sheet.ImportingSheets;
import org.minsheng.sheet.ReadingSheets;
import org.minsheng.sheet.Sheet;
import org.minsheng.sheet.SheetId;
import org.minsheng.sheet.UploadingSheets;

/** A sheet before it is taken in: what is good, what is not and why. */
@Controller
@RequestMapping("/desk/proposals/import/{id}")
@RequiredArgsConstructor
class SheetController {

	private static final int SHOWN_BAD = 200;

	private static final int SHOWN_GOOD = 20;

	private final ReadingSheets reading;

	private final ImportingSheets importing;

	private final SheetWriter writer;

	private final Clock clock;

	@GetMapping
	String show(@PathVariable UUID id, Actor actor, Model model) {
		var sheet = sheet(id, actor);
		model.addAttribute("sheet", sheet);
		model.addAttribute("columns", Column.values());
		model.addAttribute("writer", writer);
		model.addAttribute("bad", reading.lines(sheet, true, SHOWN_BAD));
		model.addAttribute("good", reading.lines(sheet, false, SHOWN_GOOD));
		return "desk/sheets/show";
	}

	@PostMapping
	String takeIn(@PathVariable UUID id, @RequestParam(defaultValue = "false") boolean all, Actor actor,
			RedirectAttributes flash) {
		int made = importing.takeIn(new SheetId(id), all, actor, clock.instant());
		flash.addFlashAttribute("noticeArgs", new Object[] { String.valueOf(made) });
		return Attempt.redirect("/desk/proposals/import/" + id, "sheet.done", flash);
	}

	@GetMapping("/faults.xlsx")
	void faults(@PathVariable UUID id, Actor actor, HttpServletResponse response) throws IOException {
		var faulty = reading.lines(sheet(id, actor), true, UploadingSheets.MOST_LINES);
		Spreadsheets.attach(response, "minsheng-to-correct.xlsx");
		writer.faults(response.getOutputStream(), faulty);
	}

	private Sheet sheet(UUID id, Actor actor) {
		return reading.read(new SheetId(id), actor).orElseThrow();
	}

}
