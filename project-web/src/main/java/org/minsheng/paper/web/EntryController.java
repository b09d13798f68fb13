package org.minsheng.paper.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.paper.EnteringPapers;
import org.minsheng.paper.PaperSheet;
import org.minsheng.paper.ReadingPapers;
import org.minsheng.paper.web.PaperForms.EntryForm;

/** A clerk reads a sheet, without what another clerk read off it. */
@Controller
@RequestMapping("/desk/votes/{code}/papers/entry")
@RequiredArgsConstructor
class EntryController {

	private final PaperPages pages;

	private final ReadingPapers reading;

	private final EnteringPapers entering;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String form(@PathVariable String code, @RequestParam String serial, Actor actor, Model model) {
		model.addAttribute("path", "entry");
		return pages.entry(code, reading.toEnter(code, serial, actor), actor, model);
	}

	@PostMapping
	String enter(@PathVariable String code, @RequestParam String serial, @Valid EntryForm entryForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var read = attempt.made(errors, () -> entering.enter(code, entryForm.copy(serial), actor, clock.instant()));
		if (read.isPresent()) return Attempt.redirect("/desk/votes/" + code + "/papers", outcome(read.get()), flash);
		Again.mark(model, response);
		return form(code, serial, actor, model);
	}

	private static String outcome(PaperSheet sheet) {
		if (sheet.isSettled()) return "papers.entered.settled";
		return sheet.isDisputed() ? "papers.entered.differs" : "papers.entered.once";
	}

}
