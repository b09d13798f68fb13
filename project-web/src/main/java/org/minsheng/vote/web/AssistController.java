package org.minsheng.vote.web;

import java.time.Clock;
import java.util.List;

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

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Typed;
import org.minsheng.vote.AssistingVoters;
import org.minsheng.vote.KeepingRolls;
import org.minsheng.vote.KeepingRolls.CodeSheet;
import org.minsheng.vote.web.DeskForms.AssistForm;
import org.minsheng.vote.web.DeskForms.ReissueForm;

/** One voter at the window: helped to vote, which is listed, or given a new code. Codes are shown once, so there is no page to go to. */
@Controller
@RequestMapping("/desk/votes/{code}")
@RequiredArgsConstructor
class AssistController {

	private final DeskVotePages pages;

	private final AssistingVoters assisting;

	private final KeepingRolls keeping;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping("/assisted")
	String list(@PathVariable String code, Actor actor, Model model) {
		model.addAttribute("assisted", assisting.list(code, actor).orElseThrow());
		pages.show(code, actor, model);
		return "desk/votes/assisted";
	}

	@PostMapping("/assisted")
	String assist(@PathVariable String code, @Valid AssistForm assistForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response) {
		var sheet = attempt.made(errors, () -> assisting.assist(code, Typed.tidy(assistForm.whom()), Typed.tidy(assistForm.place()), actor,
				clock.instant()));
		model.addAttribute("opens", true);
		return sheet.isPresent() ? shown(sheet.get(), code, actor, model) : again(code, actor, model, response);
	}

	@PostMapping("/codes/one")
	String reissue(@PathVariable String code, @Valid ReissueForm reissueForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response) {
		var sheet = attempt.made(errors, () -> keeping.reissueCode(code, Typed.tidy(reissueForm.lostBy()), actor, clock.instant()));
		return sheet.isPresent() ? shown(sheet.get(), code, actor, model) : again(code, actor, model, response);
	}

	private String shown(CodeSheet sheet, String code, Actor actor, Model model) {
		pages.show(code, actor, model);
		model.addAttribute("sheets", List.of(sheet));
		return "desk/votes/codes";
	}

	private String again(String code, Actor actor, Model model, HttpServletResponse response) {
		Again.mark(model, response);
		return list(code, actor, model);
	}

}
