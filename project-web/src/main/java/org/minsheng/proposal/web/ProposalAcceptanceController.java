package org.minsheng.proposal.web;

import java.time.Clock;

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
import org.minsheng.proposal.SortingProposals;

/** The workstation accepts a request and sorts it. */
@Controller
@RequiredArgsConstructor
class ProposalAcceptanceController {

	private final DeskProposalPages pages;

	private final SortingProposals sorting;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/desk/proposals/{code}/acceptance")
	String accept(@PathVariable String code, @Valid AcceptanceForm acceptanceForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var id = pages.id(code, actor);
		if (attempt.succeeds(errors,
				() -> sorting.accept(id, acceptanceForm.classification(), acceptanceForm.screening(), actor, clock.instant()))) {
			return Attempt.redirect("/desk/proposals/" + code, "desk.proposal.accepted", flash);
		}
		Again.mark(model, response);
		return pages.show(code, "ACCEPT", actor, model);
	}

}
