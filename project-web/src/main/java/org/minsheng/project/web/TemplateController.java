package org.minsheng.project.web;

import java.util.UUID;

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
import org.minsheng.page.Words;
import org.minsheng.project.KeepingTemplates;
import org.minsheng.project.TemplateId;

/** One template: reworked, or put away. */
@Controller
@RequestMapping("/desk/templates/{id}")
@RequiredArgsConstructor
class TemplateController {

	private final KeepingTemplates keeping;

	private final TemplatePages pages;

	private final Attempt attempt;

	private final Words words;

	@GetMapping
	String form(@PathVariable UUID id, Actor actor, Model model) {
		pages.place(actor);
		model.addAttribute(TemplateForm.of(pages.template(id, actor).getService()));
		return page(id, model);
	}

	@PostMapping
	String change(@PathVariable UUID id, @Valid TemplateForm templateForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> keeping.change(new TemplateId(id), templateForm.service(), actor))) {
			return Attempt.redirect("/desk/templates", "template.kept", flash);
		}
		Again.mark(model, response);
		return page(id, model);
	}

	@PostMapping("/retirement")
	String retire(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		keeping.retire(new TemplateId(id), actor);
		return Attempt.redirect("/desk/templates", "template.retired.done", flash);
	}

	private String page(UUID id, Model model) {
		return pages.form(words.of("template.change"), "/desk/templates/" + id, model);
	}

}
