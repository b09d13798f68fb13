package org.minsheng.proposal.web;

import java.time.Clock;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Words;

/** The desk answers in words: asks, holds, takes down what the submitter says, parts what was merged, decides on an appeal. */
@Controller
@RequiredArgsConstructor
class AnswerController {

	private final DeskProposalPages pages;

	private final Answers answers;

	private final Attempt attempt;

	private final Words words;

	private final Clock clock;

	@PostMapping("/desk/proposals/{code}/answer")
	String answer(@PathVariable String code, @Valid AnswerForm answerForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		answerForm.check(errors);
		var id = pages.id(code, actor);
		var now = clock.instant();
		if (attempt.succeeds(errors, () -> answers.give(id, kindOf(answerForm), answerForm.said(words), actor, now))) {
			return Attempt.redirect("/desk/proposals/" + code, "desk.proposal.answered." + answerForm.kind(), flash);
		}
		Again.mark(model, response);
		return pages.show(code, String.valueOf(answerForm.kind()), actor, model);
	}

	private static AnswerForm.Kind kindOf(AnswerForm form) {
		return Objects.requireNonNull(form.kind());
	}

}
