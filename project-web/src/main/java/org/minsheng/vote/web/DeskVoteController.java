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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Typed;
import org.minsheng.vote.MakingRounds;
import org.minsheng.vote.web.DeskForms.EndingForm;

/** One round at the desk: announced, called off, or given up before that. */
@Controller
@RequestMapping("/desk/votes/{code}")
@RequiredArgsConstructor
class DeskVoteController {

	private final DeskVotePages pages;

	private final MakingRounds making;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String show(@PathVariable String code, Actor actor, Model model) {
		return pages.show(code, actor, model);
	}

	@PostMapping("/announcement")
	String announce(@PathVariable String code, Actor actor, RedirectAttributes flash) {
		making.announce(code, actor, clock.instant());
		return Attempt.redirect("/desk/votes/" + code, "desk.vote.announced", flash);
	}

	@PostMapping("/discard")
	String discard(@PathVariable String code, @Valid EndingForm endingForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> making.discard(code, Typed.tidy(endingForm.reason()), actor, clock.instant())))
			return Attempt.redirect("/desk/votes/" + code, "desk.vote.discarded", flash);
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

	@PostMapping("/cancellation")
	String callOff(@PathVariable String code, @Valid EndingForm endingForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> making.callOff(code, Typed.tidy(endingForm.reason()), actor, clock.instant())))
			return Attempt.redirect("/desk/votes/" + code, "desk.vote.calledOff", flash);
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

}
