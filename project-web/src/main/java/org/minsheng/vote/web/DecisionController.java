package org.minsheng.vote.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Typed;
import org.minsheng.vote.DecidingRounds;
import org.minsheng.vote.web.DeskForms.DrawForm;
import org.minsheng.vote.web.DeskForms.OverruleForm;
import org.minsheng.vote.web.DeskForms.WithdrawForm;

/** After the close: the number that decides ties, the confirmation, or the overruling with its reason. */
@Controller
@RequestMapping("/desk/votes/{code}")
@RequiredArgsConstructor
class DecisionController {

	private final DeskVotePages pages;

	private final DecidingRounds deciding;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/draw")
	String draw(@PathVariable String code, @Valid DrawForm drawForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return attempt.succeeds(errors, () -> deciding.draw(code, Typed.tidy(drawForm.seed()), actor, clock.instant()))
				? Attempt.redirect("/desk/votes/" + code, "desk.done", flash)
				: again(code, actor, model, response);
	}

	@PostMapping("/confirmation")
	String confirm(@PathVariable String code, Actor actor, RedirectAttributes flash) {
		deciding.confirm(code, actor, clock.instant());
		return Attempt.redirect("/desk/votes/" + code, "desk.vote.confirmed", flash);
	}

	@PostMapping("/overruling")
	String overrule(@PathVariable String code, @Valid OverruleForm overruleForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return attempt.succeeds(errors,
				() -> deciding.overrule(code, overruleForm.chosen(), Typed.tidy(overruleForm.reason()), actor, clock.instant()))
						? Attempt.redirect("/desk/votes/" + code, "desk.vote.overruled", flash)
						: again(code, actor, model, response);
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable String code, @Valid WithdrawForm withdrawForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return attempt.succeeds(errors,
				() -> deciding.withdraw(code, Typed.tidy(withdrawForm.project()), Typed.tidy(withdrawForm.because()),
						actor, clock.instant()))
								? Attempt.redirect("/desk/votes/" + code, "desk.vote.withdrawn", flash)
								: again(code, actor, model, response);
	}

	private String again(String code, Actor actor, Model model, HttpServletResponse response) {
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

}
