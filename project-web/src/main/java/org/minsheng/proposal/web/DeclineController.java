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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Words;
import org.minsheng.proposal.Declining;

/** One proposes to refuse a request, another confirms it. */
@Controller
@RequestMapping("/desk/proposals/{code}/decline")
@RequiredArgsConstructor
class DeclineController {

	private final DeskProposalPages pages;

	private final Declining declining;

	private final Attempt attempt;

	private final Words words;

	private final Clock clock;

	@PostMapping
	String propose(@PathVariable String code, @Valid DeclineForm declineForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var id = pages.id(code, actor);
		if (attempt.succeeds(errors, () -> declining.propose(id, Objects.requireNonNull(declineForm.items()),
				declineForm.said(words), actor, clock.instant()))) {
			return Attempt.redirect("/desk/proposals/" + code, "desk.decline.proposed", flash);
		}
		Again.mark(model, response);
		return pages.show(code, "PROPOSE_DECLINE", actor, model);
	}

	@PostMapping("/confirmation")
	String confirm(@PathVariable String code, Actor actor, RedirectAttributes flash) {
		declining.confirm(pages.id(code, actor), actor, clock.instant());
		return Attempt.redirect("/desk/proposals/" + code, "desk.decline.confirmed", flash);
	}

}
