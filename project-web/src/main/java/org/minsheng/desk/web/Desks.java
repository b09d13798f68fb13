package org.minsheng.desk.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.member.Actor;
import org.minsheng.page.Choice;
import org.minsheng.page.Words;
import org.minsheng.proposal.EligibilityTest;

/** Fills the page of the queue. */
@Component
@RequiredArgsConstructor
class Desks {

	private final DeskPages pages;

	private final RoundTasks rounds;

	private final Words words;

	String show(DeskQuestion question, Actor actor, Model model) {
		var desk = pages.of(actor, question);
		model.addAttribute("desk", desk);
		model.addAttribute("votes", rounds.of(actor));
		model.addAttribute("links", DeskLinks.of(actor));
		model.addAttribute("types", Choice.of(words, ProjectType.values()));
		model.addAttribute("themes", Choice.of(words, Theme.values()));
		model.addAttribute("urgencies", Choice.of(words, Urgency.values()));
		model.addAttribute("tests", Choice.of(words, EligibilityTest.values()));
		if (!model.containsAttribute("bulkForm")) {
			model.addAttribute("bulkForm", BulkForm.empty());
		}
		return "desk/desk";
	}

}
