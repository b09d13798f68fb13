package org.minsheng.disclosure.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.completion.RatingProjects;
import org.minsheng.disclosure.ReadingProjects;
import org.minsheng.member.Actor;
import org.minsheng.vote.VotesOnProjects;

/** One project: where it is on the road, what was decided, what happens now, what came of it, what it cost. */
@Controller
@RequiredArgsConstructor
class ProjectController {

	private final ReadingProjects projects;

	private final RatingProjects ratings;

	private final ProjectPages pages;

	private final VotesOnProjects votes;

	private final Clock clock;

	@GetMapping("/projects/{code}")
	String show(@PathVariable String code, Actor actor, Model model) {
		var record = projects.read(code).orElseThrow();
		pages.show(record, model);
		model.addAttribute("votes", votes.published(code));
		var mayRate = actor.kind() == Actor.Kind.MEMBER
				&& ratings.whyNot(record.project(), actor, clock.instant()).isEmpty();
		model.addAttribute("mayRate", mayRate);
		model.addAttribute("rateSignedIn", actor.kind() != Actor.Kind.MEMBER && ratings.isOpen(record.project(), clock.instant()));
		return "projects/show";
	}

}
