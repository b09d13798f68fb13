package org.minsheng.project.web;

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

/** The workstation reworks a draft. */
@Controller
@RequestMapping("/desk/projects/{code}/revision")
@RequiredArgsConstructor
class RevisionController {

	private final Revisions revisions;

	private final Attempt attempt;

	@GetMapping
	String form(@PathVariable String code, Actor actor, Model model) {
		model.addAttribute("adoptionForm", revisions.prefilled(code, actor));
		return revisions.page(code, actor, model);
	}

	@PostMapping
	String revise(@PathVariable String code, @Valid AdoptionForm adoptionForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		adoptionForm.check(errors);
		if (attempt.succeeds(errors, () -> revisions.revise(code, adoptionForm, actor))) {
			return Attempt.redirect("/desk/projects/" + code, "desk.revision.done", flash);
		}
		Again.mark(model, response);
		return revisions.page(code, actor, model);
	}

}
