package org.minsheng.vote.web;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.page.Crumb;
import org.minsheng.page.Words;
import org.minsheng.vote.ReadingRounds;

/** Fills the page of a vote: what was published, and the door. */
@Component
@RequiredArgsConstructor
class VotePages {

	private final ReadingRounds reading;

	private final RoundWords rounds;

	private final Words words;

	String show(String code, Actor actor, Model model) {
		var found = reading.announced(code).orElseThrow();
		model.addAttribute("round", found);
		model.addAttribute("facts", rounds.facts(found));
		model.addAttribute("voter", reading.onTheRoll(found, actor).orElse(null));
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.votes"), "/votes"), new Crumb(code, null)));
		return "votes/show";
	}

}
