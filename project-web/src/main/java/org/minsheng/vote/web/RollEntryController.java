package org.minsheng.vote.web;

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
import org.minsheng.page.Typed;
import org.minsheng.vote.CorrectingRolls;
import org.minsheng.vote.web.DeskForms.EndingForm;
import org.minsheng.vote.web.DeskForms.RenameForm;

/** Who stands on a roll: looked up, and before the vote put right. Numbers are people's, and so stand in no path. */
@Controller
@RequestMapping("/desk/votes/{code}/roll")
@RequiredArgsConstructor
class RollEntryController {

	private final RollPages pages;

	private final CorrectingRolls correcting;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String list(@PathVariable String code, @RequestParam(defaultValue = "") String q, Actor actor, Model model) {
		return pages.list(code, Typed.tidy(q), actor, model);
	}

	@GetMapping("/entry")
	String show(@PathVariable String code, @RequestParam String number, Actor actor, Model model) {
		return pages.entry(code, number, actor, model);
	}

	@PostMapping("/entry/name")
	String rename(@PathVariable String code, @RequestParam String number, @Valid RenameForm renameForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> correcting.rename(code, number, Typed.tidy(renameForm.name()), actor, clock.instant())))
			return Attempt.redirect("/desk/votes/" + code + "/roll", "desk.roll.renamed", flash);
		Again.mark(model, response);
		return pages.entry(code, number, actor, model);
	}

	@PostMapping("/entry/removal")
	String remove(@PathVariable String code, @RequestParam String number, @Valid EndingForm endingForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> correcting.remove(code, number, Typed.tidy(endingForm.reason()), actor, clock.instant())))
			return Attempt.redirect("/desk/votes/" + code + "/roll", "desk.roll.removed", flash);
		Again.mark(model, response);
		return pages.entry(code, number, actor, model);
	}

}
