package org.minsheng.vote.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.member.Actor;
import org.minsheng.vote.ReadingRounds;

/** The rounds, and each with what was published before it opens. */
@Controller
@RequiredArgsConstructor
class VotesController {

	private final ReadingRounds reading;

	private final VotePages pages;

	@GetMapping("/votes")
	String list(Model model) {
		model.addAttribute("rounds", reading.announced());
		return "votes/list";
	}

	@GetMapping("/votes/{code}")
	String show(@PathVariable String code, Actor actor, Model model) {
		return pages.show(code, actor, model);
	}

}
