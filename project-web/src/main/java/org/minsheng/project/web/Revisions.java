package org.minsheng.project.web;

import java.time.Clock;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.member.Actor;
import org.minsheng.page.Choice;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.Project;
import org.minsheng.project.Projects;
import org.minsheng.project.RevisingDrafts;

/** Fills the page on which a draft is reworked, and reworks it. */
@Component
@RequiredArgsConstructor
class Revisions {

	private final Projects projects;

	private final RevisingDrafts revising;

	private final Words words;

	private final Clock clock;

	AdoptionForm prefilled(String code, Actor actor) {
		return AdoptionForm.of(revising.draftOf(project(code, actor).getId()));
	}

	String page(String code, Actor actor, Model model) {
		model.addAttribute("code", code);
		model.addAttribute("crumbs",
				List.of(new Crumb(words.of("nav.desk"), "/desk"),
						new Crumb(project(code, actor).getDescription().title(), "/desk/projects/" + code),
						new Crumb(words.of("desk.besides.revision"), null)));
		model.addAttribute("types", Choice.of(words, ProjectType.values()));
		model.addAttribute("themes", Choice.of(words, Theme.values()));
		model.addAttribute("urgencies", Choice.of(words, Urgency.values()));
		model.addAttribute("units", Choice.of(words, Beneficiaries.Unit.values()));
		return "desk/moves/revision";
	}

	void revise(String code, AdoptionForm form, Actor actor) {
		revising.revise(project(code, actor).getId(), form.draft(), actor, clock.instant());
	}

	/** Unknown to whoever holds no staff role over the project's community. */
	private Project project(String code, Actor actor) {
		return projects.findByCode(code).filter(one -> actor.isStaffOf(one.getScope())).orElseThrow();
	}

}
