package org.minsheng.proposal.web;

import java.time.Clock;
import java.time.Instant;
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
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.SortingProposals;

/** The workstation answers in words: asks, declines, holds, or takes down the submitter's reply. */
@Controller
@RequiredArgsConstructor
class AnswerController {

	private final DeskProposalPages pages;

	private final SortingProposals sorting;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/desk/proposals/{code}/answer")
	String answer(@PathVariable String code, @Valid AnswerForm answerForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var id = pages.id(code, actor);
		if (attempt.succeeds(errors, () -> answer(id, answerForm, actor, clock.instant()))) {
			return Attempt.redirect("/desk/proposals/" + code, "desk.proposal.answered." + answerForm.kind(), flash);
		}
		Again.mark(model, response);
		return pages.show(code, "answer", actor, model);
	}

	private void answer(ProposalId id, AnswerForm form, Actor actor, Instant now) {
		switch (Objects.requireNonNull(form.kind())) {
			case ASK_FOR_MORE -> sorting.askForMore(id, form.tidyWords(), actor, now);
			case DECLINE -> sorting.decline(id, form.tidyWords(), actor, now);
			case HOLD -> sorting.hold(id, form.tidyWords(), actor, now);
			case REPLY -> sorting.reply(id, form.tidyWords(), actor, now);
		}
	}

}
