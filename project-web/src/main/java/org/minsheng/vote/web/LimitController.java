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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.vote.LimitKind;
import org.minsheng.vote.LimitingRounds;
import org.minsheng.vote.web.LimitForms.GroupForm;
import org.minsheng.vote.web.LimitForms.LimitForm;

/** Limits and exclusive groups of a draft: set, and taken away again. */
@Controller
@RequestMapping("/desk/votes/{code}")
@RequiredArgsConstructor
class LimitController {

	private final DeskVotePages pages;

	private final LimitingRounds limiting;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/limits")
	String limit(@PathVariable String code, @Valid LimitForm limitForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return attempt.succeeds(errors, () -> limiting.limit(code, limitForm.limit(), actor, clock.instant()))
				? Attempt.redirect("/desk/votes/" + code, "desk.vote.limited", flash)
				: again(code, actor, model, response);
	}

	@PostMapping("/limits/removal")
	String unlimit(@PathVariable String code, @RequestParam LimitKind kind, @RequestParam String value, Actor actor,
			RedirectAttributes flash) {
		limiting.unlimit(code, kind, value, actor, clock.instant());
		return Attempt.redirect("/desk/votes/" + code, "desk.vote.unlimited", flash);
	}

	@PostMapping("/groups")
	String group(@PathVariable String code, @Valid GroupForm groupForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return attempt.succeeds(errors, () -> limiting.group(code, groupForm.chosen(), actor, clock.instant()))
				? Attempt.redirect("/desk/votes/" + code, "desk.vote.limited", flash)
				: again(code, actor, model, response);
	}

	@PostMapping("/groups/removal")
	String ungroup(@PathVariable String code, @RequestParam String codes, Actor actor, RedirectAttributes flash) {
		limiting.ungroup(code, codes, actor, clock.instant());
		return Attempt.redirect("/desk/votes/" + code, "desk.vote.unlimited", flash);
	}

	private String again(String code, Actor actor, Model model, HttpServletResponse response) {
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

}
