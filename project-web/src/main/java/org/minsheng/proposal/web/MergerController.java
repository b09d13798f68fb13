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
import org.minsheng.page.Words;
import org.minsheng.proposal.MergingProposals;

/** The workstation lets a duplicate live on in another request. */
@Controller
@RequiredArgsConstructor
class MergerController {

	private final DeskProposalPages pages;

	private final MergingProposals merging;

	private final Attempt attempt;

	private final Words words;

	private final Clock clock;

	@PostMapping("/desk/proposals/{code}/merger")
	String merge(@PathVariable String code, @Valid MergerForm mergerForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		mergerForm.check(errors);
		var id = pages.id(code, actor);
		var into = pages.find(mergerForm.target(), actor);
		if (into.isEmpty() && !errors.hasErrors()) {
			errors.rejectValue("other", "desk.merge.unknown");
		}
		if (attempt.succeeds(errors, () -> merging.merge(id, into.orElseThrow(), mergerForm.said(words), actor, clock.instant()))) {
			return Attempt.redirect("/desk/proposals/" + code, "desk.proposal.merged", flash);
		}
		Again.mark(model, response);
		return pages.show(code, "MERGE", actor, model);
	}

}
