package org.minsheng.vote.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.vote.ImportingRounds;
import org.minsheng.vote.web.ImportForms.FoundForm;
import org.minsheng.vote.web.ImportForms.PbFileForm;

/** A round from a `.pb` file: uploaded, looked at, and made. */
@Controller
@RequestMapping("/desk/votes/import")
@RequiredArgsConstructor
class ImportController {

	private final ImportPages pages;

	private final ImportingRounds importing;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String form(Actor actor, Model model) {
		model.addAttribute("pbFileForm", new PbFileForm(null));
		return pages.upload(actor, model);
	}

	@PostMapping
	String lay(@Valid PbFileForm pbFileForm, BindingResult errors, Actor actor, Model model, HttpServletResponse response) {
		var area = RoundMaking.require(actor);
		if (attempt.succeeds(errors, () -> importing.lay(area, pbFileForm.name(), pbFileForm.content(), actor)))
			return "redirect:/desk/votes/import/preview";
		Again.mark(model, response);
		return pages.upload(actor, model);
	}

	@GetMapping("/preview")
	String preview(Actor actor, Model model) {
		return pages.preview(actor, model);
	}

	@PostMapping("/preview")
	String make(@Valid FoundForm foundForm, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		var area = RoundMaking.require(actor);
		var made = attempt.made(errors,
				() -> importing.make(area, foundForm.tidyTitle(), foundForm.ruleName(), foundForm.shares(), actor, clock.instant()));
		if (made.isPresent()) return Attempt.redirect("/desk/votes/" + made.get().getCode(), "desk.vote.imported", flash);
		Again.mark(model, response);
		return pages.preview(actor, model);
	}

}
