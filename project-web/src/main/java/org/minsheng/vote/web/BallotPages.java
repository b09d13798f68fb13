package org.minsheng.vote.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.Refusal;
import org.minsheng.member.Actor;
import org.minsheng.page.Words;
import org.minsheng.vote.CastingBallots;
import org.minsheng.vote.CastingBallots.Booth;

/** Fills the calm pages between entering the booth and the receipt. */
@Component
@RequiredArgsConstructor
class BallotPages {

	private final CastingBallots casting;

	private final RoundWords rounds;

	private final Words words;

	private final Clock clock;

	/** The paper, with the marks made so far and what is wrong with them. */
	String paper(String code, Actor actor, @Nullable String pass, Map<String, Integer> marks, @Nullable Refusal problem, Model model) {
		var booth = casting.enter(code, actor, pass, clock.instant());
		fill(booth, pass, marks, model);
		model.addAttribute("problem", problem == null ? null : words.of(problem));
		model.addAttribute("invalid", problem != null);
		return "votes/ballot";
	}

	/** What would be cast. */
	String review(String code, Actor actor, Marks marks, Model model) {
		var booth = casting.enter(code, actor, marks.pass(), clock.instant());
		var ballot = booth.round().read(marks.byCode());
		fill(booth, marks.pass(), marks.byCode(), model);
		model.addAttribute("ballot", ballot);
		model.addAttribute("token", UUID.randomUUID());
		return "votes/review";
	}

	private void fill(Booth booth, @Nullable String pass, Map<String, Integer> marks, Model model) {
		model.addAttribute("round", booth.round());
		model.addAttribute("candidates", booth.round().candidatesFor(booth.voter().id()));
		model.addAttribute("task", rounds.task(booth.round().getTerms()));
		model.addAttribute("marks", marks);
		model.addAttribute("pass", pass);
		model.addAttribute("again", booth.voter().votedAt() != null);
	}

}
