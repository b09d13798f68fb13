package org.minsheng.vote.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.Refused;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.vote.ChoosingCandidates;
import org.minsheng.vote.DraftPolicy;
import org.minsheng.vote.ReadingRounds;
import org.minsheng.vote.RevisingRounds;
import org.minsheng.vote.VotingRound;

/** A draft is changed in the form in which it was made. */
@Controller
@RequestMapping("/desk/votes/{code}/terms")
@RequiredArgsConstructor
class RoundRevisionController {

	private final ReadingRounds reading;

	private final RevisingRounds revising;

	private final ChoosingCandidates choosing;

	private final RoundFormPages pages;

	private final RoundErrors problems;

	private final Attempt attempt;

	private final Clock clock;

	/** With what stands against the draft by now: a day that has passed, a project that another vote has taken. */
	@GetMapping
	String form(@PathVariable String code, Actor actor, Model model) {
		var round = draft(code, actor);
		var form = RoundForm.of(round);
		var errors = new BeanPropertyBindingResult(form, "roundForm");
		var now = clock.instant();
		problems.add(form, revising.problems(round, form.terms(Deadlines.day(now)), form.chosen(), now), errors);
		model.addAttribute("roundForm", form);
		model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "roundForm", errors);
		return page(round, form, model);
	}

	@PostMapping
	String revise(@PathVariable String code, @Valid RoundForm roundForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var round = draft(code, actor);
		var now = clock.instant();
		var terms = roundForm.terms(Deadlines.day(now));
		problems.add(roundForm, revising.problems(round, terms, roundForm.chosen(), now), errors);
		if (attempt.succeeds(errors,
				() -> revising.revise(code, roundForm.version(), roundForm.tidyTitle(), terms, roundForm.chosen(), actor, now)))
			return Attempt.redirect("/desk/votes/" + code, "desk.vote.revised", flash);
		Again.mark(model, response);
		return page(round, roundForm, model);
	}

	private VotingRound draft(String code, Actor actor) {
		var round = reading.atDesk(code, actor, clock.instant()).orElseThrow().round();
		Refused.ifAny(DraftPolicy.whyNotChange(round, actor));
		return round;
	}

	private String page(VotingRound round, RoundForm form, Model model) {
		model.addAttribute("draft", round);
		return pages.form(round.getScope(), choosing.offered(round.getScope()), "/desk/votes/" + round.getCode() + "/terms", form, model);
	}

}
