package org.minsheng.vote.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Typed;
import org.minsheng.vote.KeepingRolls;
import org.minsheng.vote.ReadingRounds;
import org.minsheng.vote.RollEntry.Source;
import org.minsheng.vote.web.DeskForms.RollForm;
import org.minsheng.vote.web.DeskForms.VoterForm;

/** Who may vote: a pasted roll, somebody verified at the window, and the sheets with access codes. */
@Controller
@RequestMapping("/desk/votes/{code}")
@RequiredArgsConstructor
class RollController {

	private final DeskVotePages pages;

	private final KeepingRolls keeping;

	private final ReadingRounds reading;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/roll")
	String paste(@PathVariable String code, @Valid RollForm rollForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var newcomers = errors.hasErrors() ? List.<KeepingRolls.Newcomer>of() : RollText.read(Typed.tidy(rollForm.lines()), errors);
		return attempt.succeeds(errors, () -> keeping.enter(code, newcomers, Source.IMPORTED, actor, clock.instant()))
				? Attempt.redirect("/desk/votes/" + code, "desk.roll.entered", flash)
				: again(code, actor, model, response);
	}

	@PostMapping("/voters")
	String verify(@PathVariable String code, @Valid VoterForm voterForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return attempt.succeeds(errors,
				() -> keeping.enter(code, List.of(voterForm.newcomer()), Source.AT_THE_WINDOW, actor, clock.instant()))
						? Attempt.redirect("/desk/votes/" + code, "desk.roll.entered", flash)
						: again(code, actor, model, response);
	}

	/** Answers with the sheets themselves: they are shown once, so there is no page to go to; loaded again, the page is the same. */
	@PostMapping("/codes")
	String print(@PathVariable String code, @RequestParam UUID form, Actor actor, Model model) {
		model.addAttribute("sheets", keeping.printCodes(code, form, actor, clock.instant()));
		model.addAttribute("record", reading.atDesk(code, actor, clock.instant()).orElseThrow());
		return "desk/votes/codes";
	}

	private String again(String code, Actor actor, Model model, HttpServletResponse response) {
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

}
