package org.minsheng.vote.web;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.vote.KeepingRolls;
import org.minsheng.vote.RollEntry.Source;
import org.minsheng.vote.web.DeskForms.RollFileForm;

/** A roll comes as a spreadsheet: all of it, or none and the lines to mend. */
@Controller
@RequiredArgsConstructor
class RollFileController {

	private final DeskVotePages pages;

	private final KeepingRolls keeping;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/desk/votes/{code}/roll-file")
	String upload(@PathVariable String code, @Valid RollFileForm rollFileForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var newcomers = attempt.made(errors, () -> RollBook.read(rollFileForm.content(), "file", errors)).orElse(List.of());
		if (attempt.succeeds(errors, () -> keeping.enter(code, newcomers, Source.IMPORTED, actor, clock.instant())))
			return Attempt.redirect("/desk/votes/" + code, "desk.roll.entered", flash);
		Again.mark(model, response);
		model.addAttribute("fileAgain", true);
		return pages.show(code, actor, model);
	}

}
