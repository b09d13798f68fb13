package org.minsheng.vote.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.vote.ReadingRounds;

/** The rounds, and each with what was published before it opens. */
@Controller
@RequiredArgsConstructor
class VotesController {

	private final ReadingRounds reading;

	private final RoundWords round;

	private final Words words;

	@GetMapping("/votes")
	String list(Model model) {
		model.addAttribute("rounds", reading.announced());
		return "votes/list";
	}

	@GetMapping("/votes/{code}")
	String show(@PathVariable String code, Model model) {
		var found = reading.announced(code).orElseThrow();
		model.addAttribute("round", found);
		model.addAttribute("facts", round.facts(found));
		model.addAttribute("turnout", reading.turnout(found).orElse(null));
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.votes"), "/votes"), new Crumb(code, null)));
		return "votes/show";
	}

}
