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

/** The workstation makes one more project of a request that has become one. */
@Controller
@RequestMapping("/desk/proposals/{code}/split")
@RequiredArgsConstructor
class SplitController {

	private final Adoptions adoptions;

	private final Attempt attempt;

	@GetMapping
	String form(@PathVariable String code, Actor actor, Model model) {
		model.addAttribute("adoptionForm", adoptions.prefilledAgain(code, actor));
		return adoptions.pageAgain(code, actor, model);
	}

	@PostMapping
	String split(@PathVariable String code, @Valid AdoptionForm adoptionForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		adoptionForm.check(errors);
		adoptionForm.checkReason(errors);
		var project = attempt.made(errors, () -> adoptions.split(code, adoptionForm, actor));
		if (project.isPresent()) {
			return Attempt.redirect("/desk/projects/" + project.get().getCode(), "desk.split.done", flash);
		}
		Again.mark(model, response);
		return adoptions.pageAgain(code, actor, model);
	}

}
