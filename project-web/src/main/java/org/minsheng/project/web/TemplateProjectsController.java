package org.minsheng.project.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

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
import org.minsheng.page.Choice;
import org.minsheng.project.ProgrammeYears;
import org.minsheng.project.Project;
import org.minsheng.project.ServiceTemplate;
import org.minsheng.project.TemplateId;
import org.minsheng.project.UsingTemplates;

/** The office makes the same service in the communities that it ticks. */
@Controller
@RequestMapping("/desk/templates/{id}/projects")
@RequiredArgsConstructor
class TemplateProjectsController {

	private final UsingTemplates using;

	private final TemplatePages pages;

	private final ProgrammeYears years;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String ask(@PathVariable UUID id, Actor actor, Model model) {
		model.addAttribute(places(pages.template(id, actor)));
		return page(id, actor, model);
	}

	@PostMapping
	String make(@PathVariable UUID id, @Valid PlacesForm placesForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var made = attempt.made(errors, () -> make(id, placesForm, actor));
		if (made.isPresent()) {
			var codes = made.get().stream().map(Project::getCode).collect(Collectors.joining("、"));
			flash.addFlashAttribute("noticeArgs", new Object[] { String.valueOf(made.get().size()), codes });
			return Attempt.redirect("/desk/templates", "template.made", flash);
		}
		Again.mark(model, response);
		return page(id, actor, model);
	}

	/** All that have none this year. */
	private PlacesForm places(ServiceTemplate template) {
		var communities = using.communities(template);
		int year = years.open(communities.get(0).scope(), clock.instant());
		return PlacesForm.without(using.served(template, year), communities, year);
	}

	private List<Project> make(UUID id, PlacesForm form, Actor actor) {
		int year = Integer.parseInt(Objects.requireNonNull(form.year()));
		return using.make(new TemplateId(id), form.places(), year, actor, clock.instant());
	}

	private String page(UUID id, Actor actor, Model model) {
		var template = pages.template(id, actor);
		var title = template.getService().description().title();
		pages.crumbs(title, model);
		model.addAttribute("template", template);
		model.addAttribute("communities",
				using.communities(template)
					.stream()
					.map(community -> new Choice(community.getId().value(), community.getName()))
					.toList());
		return "desk/templates/make";
	}

}
