package org.minsheng.proposal.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.proposal.CorrectingProposals;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.TrackingCode;

/** A submitter corrects a typo until the request is accepted. */
@Controller
@RequestMapping("/my/{code}/correction")
@RequiredArgsConstructor
class CorrectionController {

	private final Proposals proposals;

	private final CorrectingProposals correcting;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String form(@PathVariable String code, Actor actor, Model model) {
		var proposal = proposal(code, actor);
		if (!model.containsAttribute("correctionForm")) {
			model.addAttribute("correctionForm", CorrectionForm.of(proposal.getWish()));
		}
		return "proposals/correction";
	}

	@PostMapping
	String correct(@PathVariable String code, @Valid CorrectionForm correctionForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var id = proposal(code, actor).getId();
		if (attempt.succeeds(errors, () -> correcting.correct(id, correctionForm.wish(), actor, clock.instant()))) {
			return Attempt.redirect("/track/" + code, "proposal.corrected", flash);
		}
		Again.mark(model, response);
		return "proposals/correction";
	}

	/** Another's request is not there. */
	private Proposal proposal(String code, Actor actor) {
		return TrackingCode.parse(code)
			.flatMap(proposals::findByTrackingCode)
			.filter(proposal -> actor.is(proposal.getSource().submitter()))
			.orElseThrow();
	}

}
