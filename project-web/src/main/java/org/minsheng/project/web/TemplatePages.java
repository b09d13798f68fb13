package org.minsheng.project.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.category.Theme;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Choice;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.KeepingTemplates;
import org.minsheng.project.ServiceTemplate;

/** Fills the pages of the templates. */
@Component
@RequiredArgsConstructor
class TemplatePages {

	private final KeepingTemplates keeping;

	private final Words words;

	/** The office or district for which the actor keeps templates. */
	Scope place(Actor actor) {
		return actor.grants()
			.stream()
			.filter(grant -> grant.role() == Role.SOCIAL_AFFAIRS)
			.map(Grant::scope)
			.findFirst()
			.orElseThrow(() -> MemberRefusal.NOT_YOUR_ROLE.refusal().asException());
	}

	/** @throws NoSuchElementException where the reader has no such template */
	ServiceTemplate template(UUID id, Actor actor) {
		return keeping.of(actor)
			.stream()
			.filter(template -> template.getId().value().equals(id))
			.findFirst()
			.orElseThrow(NoSuchElementException::new);
	}

	String form(String title, String action, Model model) {
		crumbs(title, model);
		model.addAttribute("title", title);
		model.addAttribute("action", action);
		model.addAttribute("themes", Choice.of(words, Theme.values()));
		model.addAttribute("units", Choice.of(words, Beneficiaries.Unit.values()));
		return "desk/templates/form";
	}

	void crumbs(String here, Model model) {
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"),
				new Crumb(words.of("template.title"), "/desk/templates"), new Crumb(here, null)));
	}

}
