package org.minsheng.proposal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.proposal.Proposal;

/** A resident says what is wrong and what would help. */
@Controller
@RequestMapping("/proposals/new")
@RequiredArgsConstructor
class ProposalFormController {

	private final ProposalPages pages;

	private final ChosenPictures pictures;

	private final SendingForms sending;

	private final Attempt attempt;

	@GetMapping
	String form(Actor actor, Model model, HttpServletRequest request) {
		return actor.id() == null ? "forward:/proposals/guest" : pages.fresh(actor, model, request);
	}

	@PostMapping
	String submit(@Valid ProposalForm proposalForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var photos = pictures.keep(proposalForm, errors);
		var submitted = attempt.made(errors, () -> sending.send(proposalForm, photos, actor));
		if (submitted.isPresent()) {
			return sent(submitted.get(), proposalForm, flash);
		}
		Again.mark(model, response);
		return pages.again(proposalForm, photos, actor, model);
	}

	/** Who went back, wrote on and sent the same form again meant to correct it: the words wait there. */
	private static String sent(Proposal proposal, ProposalForm form, RedirectAttributes flash) {
		var code = proposal.getTrackingCode().value();
		if (proposal.getWish().equals(form.wish())) {
			return "redirect:/proposals/sent/" + code;
		}
		flash.addFlashAttribute("correctionForm", CorrectionForm.of(form.wish()));
		return Attempt.redirect("/my/" + code + "/correction", "proposal.sent.already", flash);
	}

}
