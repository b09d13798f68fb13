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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Typed;
import org.minsheng.paper.PrintingPapers;
import org.minsheng.paper.web.PaperForms.EndForm;
import org.minsheng.paper.web.PaperForms.PrintForm;
import org.minsheng.vote.ClosingRounds;

/** A round's papers: printed, and the count ended where one of them cannot be found. */
@Controller
@RequestMapping("/desk/votes/{code}/papers")
@RequiredArgsConstructor
class PapersController {

	private final PaperPages pages;

	private final PrintingPapers printing;

	private final ClosingRounds closing;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String show(@PathVariable String code, Actor actor, Model model) {
		return pages.show(code, actor, model);
	}

	/** Answers with the sheets themselves: their stubs are shown once, so there is no page to go to. */
	@PostMapping
	String print(@PathVariable String code, @Valid PrintForm printForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response) {
		var printed = attempt.made(errors, () -> printing.print(code, printForm.count(), actor, clock.instant()));
		if (printed.isEmpty()) return again(code, actor, model, response);
		pages.show(code, actor, model);
		model.addAttribute("sheets", printed.get());
		return "desk/papers/print";
	}

	@PostMapping("/end")
	String end(@PathVariable String code, @Valid EndForm endForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return attempt.succeeds(errors, () -> closing.endCount(code, Typed.tidy(endForm.endReason()), actor, clock.instant()))
				? Attempt.redirect("/desk/votes/" + code, "papers.ended", flash)
				: again(code, actor, model, response);
	}

	private String again(String code, Actor actor, Model model, HttpServletResponse response) {
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

}
