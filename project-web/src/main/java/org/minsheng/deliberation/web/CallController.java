package org.minsheng.deliberation.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Choice;

/** The Party organisation calls a meeting, for a project or for those that follow. */
@Controller
@RequestMapping("/desk/meetings/new")
@RequiredArgsConstructor
class CallController {

	private final Calls calls;

	private final Attempt attempt;

	@ModelAttribute("communities")
	List<Choice> communities(Actor actor) {
		return calls.communities(actor);
	}

	@GetMapping
	String form(@RequestParam(required = false) @Nullable String project, Actor actor, Model model) {
		model.addAttribute("callForm", calls.prefilled(project, actor));
		return calls.page(project, actor, model);
	}

	@PostMapping
	String call(@Valid CallForm callForm, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes flash) {
		callForm.check(errors);
		var called = attempt.made(errors, () -> calls.call(callForm, actor));
		if (called.isPresent()) {
			return Attempt.redirect("/desk/meetings/" + called.get().getCode(), "desk.call.done", flash);
		}
		Again.mark(model, response);
		return calls.page(callForm.project(), actor, model);
	}

}
