package org.minsheng.desk.web;

import java.time.Clock;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.disclosure.ReadingProjects;
import org.minsheng.disclosure.web.StepView;
import org.minsheng.disclosure.web.Timelines;
import org.minsheng.member.Actor;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.vote.VotesOnProjects;

/** A project as those see it who work on it: what can be done now, by whom, and why not. */
@Controller
@RequiredArgsConstructor
class DeskProjectController {

	private final ReadingProjects projects;

	private final NextSteps steps;

	private final PaymentPages payments;

	private final Timelines timelines;

	private final VotesOnProjects votes;

	private final Words words;

	private final Clock clock;

	@GetMapping("/desk/projects/{code}")
	String show(@PathVariable String code, Actor actor, Model model) {
		var record = projects.read(code).orElseThrow();
		var project = record.project();
		model.addAttribute("record", record);
		model.addAttribute("project", project);
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"), new Crumb(code, null)));
		model.addAttribute("road", StepView.of(record.steps()));
		model.addAttribute("next", steps.of(project, actor, clock.instant()));
		model.addAttribute("payments", payments.of(project, actor, clock.instant()));
		model.addAttribute("timeline", timelines.of(record.timeline()));
		model.addAttribute("votes", votes.atDesk(code, actor));
		return "desk/project";
	}

}
