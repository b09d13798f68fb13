package org.minsheng.notice.web;

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

/** The workstation drafts the notice of a project. */
@Controller
@RequestMapping("/desk/projects/{code}/notice")
@RequiredArgsConstructor
class DeskDraftController {

	private final DeskDrafts drafts;

	private final Attempt attempt;

	@GetMapping
	String form(@PathVariable String code, Actor actor, Model model) {
		model.addAttribute("draftForm", drafts.prefilled(code, actor));
		return drafts.page(code, actor, model);
	}

	@PostMapping
	String draft(@PathVariable String code, @Valid DraftForm draftForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var notice = attempt.made(errors, () -> drafts.draft(code, draftForm, actor));
		if (notice.isPresent()) {
			return Attempt.redirect("/desk/notices/" + notice.get().getCode(), "desk.notice.drafted", flash);
		}
		Again.mark(model, response);
		return drafts.page(code, actor, model);
	}

}
