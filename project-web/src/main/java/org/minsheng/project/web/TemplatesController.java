package org.minsheng.project.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Words;
import org.minsheng.project.KeepingTemplates;

/** The templates of the office, and laying down a new one. */
@Controller
@RequestMapping("/desk/templates")
@RequiredArgsConstructor
class TemplatesController {

	private final KeepingTemplates keeping;

	private final TemplatePages pages;

	private final Attempt attempt;

	private final Words words;

	@GetMapping
	String list(Actor actor, Model model) {
		model.addAttribute("templates", keeping.of(actor));
		model.addAttribute("keeps", actor.grants().stream().anyMatch(grant -> grant.role() == Role.SOCIAL_AFFAIRS));
		return "desk/templates/list";
	}

	@GetMapping("/new")
	String form(Actor actor, Model model) {
		pages.place(actor);
		model.addAttribute(TemplateForm.empty());
		return pages.form(words.of("template.new"), "/desk/templates", model);
	}

	@PostMapping
	String add(@Valid TemplateForm templateForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var place = pages.place(actor);
		if (attempt.succeeds(errors, () -> keeping.add(place, templateForm.service(), actor))) {
			return Attempt.redirect("/desk/templates", "template.kept", flash);
		}
		Again.mark(model, response);
		return pages.form(words.of("template.new"), "/desk/templates", model);
	}

}
