package org.minsheng.vote.web;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.Refusal;
import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Words;
import org.minsheng.vote.CastingBallots;
import org.minsheng.vote.CastingBallots.Booth;

/** Fills the calm pages between entering the booth and the receipt. */
@Component
@RequiredArgsConstructor
class BallotPages {

	private final CastingBallots casting;

	private final RoundWords rounds;

	private final LimitWords limits;

	private final Words words;

	private final Clock clock;

	/** The paper, with the marks made so far. */
	String paper(String code, Actor actor, Carried carried, Model model) {
		var booth = casting.enter(code, actor, carried.pass(), clock.instant());
		return paper(booth, carried.marksOn(booth.round()), model);
	}

	/** The paper as it was sent, and what is wrong with it. */
	String again(Booth booth, Marks marks, Refusal problem, Model model, HttpServletResponse response) {
		Again.mark(model, response);
		model.addAttribute("problem", words.of(problem));
		return paper(booth, marks, model);
	}

	private String paper(Booth booth, Marks marks, Model model) {
		fill(booth, marks, model);
		return "votes/ballot";
	}

	/** What would be cast. */
	String review(String code, Actor actor, Carried carried, Model model) {
		var booth = casting.enter(code, actor, carried.pass(), clock.instant());
		var marks = carried.marksOn(booth.round());
		var ballot = booth.round().read(marks.byCode());
		model.addAttribute("ballot", ballot);
		model.addAttribute("clashes", limits.clashes(booth.round(), ballot));
		model.addAttribute("token", UUID.randomUUID());
		fill(booth, marks, model);
		return "votes/review";
	}

	private void fill(Booth booth, Marks marks, Model model) {
		model.addAttribute("round", booth.round());
		model.addAttribute("candidates", booth.round().candidatesFor(booth.voter().id()));
		model.addAttribute("task", rounds.task(booth.round().getTerms()));
		model.addAttribute("limits", limits.sentences(booth.round()));
		model.addAttribute("marks", marks.byCode());
		model.addAttribute("pass", marks.pass());
		model.addAttribute("helped", marks.helped());
		model.addAttribute("again", booth.voter().votedAt() != null);
	}

}
