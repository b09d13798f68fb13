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
import org.minsheng.paper.ReadingPapers;
import org.minsheng.paper.web.PaperForms.EntryForm;

/** A third person sees both readings of a sheet and decides. */
@Controller
@RequestMapping("/desk/votes/{code}/papers/difference")
@RequiredArgsConstructor
class DifferenceController {

	private final PaperPages pages;

	private final ReadingPapers reading;

	private final EnteringPapers entering;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String form(@PathVariable String code, @RequestParam String serial, Actor actor, Model model) {
		model.addAttribute("path", "difference");
		return pages.entry(code, reading.difference(code, serial, actor), actor, model);
	}

	@PostMapping
	String settle(@PathVariable String code, @RequestParam String serial, @Valid EntryForm entryForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> entering.settle(code, entryForm.copy(serial), actor, clock.instant())))
			return Attempt.redirect("/desk/votes/" + code + "/papers", "papers.entered.settled", flash);
		Again.mark(model, response);
		return form(code, serial, actor, model);
	}

}
