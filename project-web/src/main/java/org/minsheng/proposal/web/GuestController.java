package org.minsheng.proposal.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Choice;
import org.minsheng.proposal.Channel;
import org.minsheng.proposal.ContactDetails;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ReceivingProposals;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.Submission;

/** Somebody without an account says what is wrong; a number is enough. */
@Controller
@RequestMapping("/proposals/guest")
@RequiredArgsConstructor
class GuestController {

	private final ReceivingProposals receiving;

	private final Organisation organisation;

	private final SendingForms sending;

	private final Pictures pictures;

	private final GuestLimits limits;

	private final Attempt attempt;

	private final Clock clock;

	@ModelAttribute("communities")
	List<Choice> communities() {
		return organisation.communities().stream().map(one -> new Choice(one.getId().value(), one.getName())).toList();
	}

	@GetMapping
	String form(Model model) {
		model.addAttribute(GuestForm.empty());
		return "proposals/guest";
	}

	@PostMapping
	String submit(@Valid GuestForm guestForm, BindingResult errors, Model model, HttpServletResponse response) {
		var submitted = attempt.made(errors, () -> submit(guestForm));
		if (submitted.isPresent()) {
			return "redirect:/proposals/sent/" + submitted.get().getTrackingCode().value();
		}
		Again.mark(model, response);
		return "proposals/guest";
	}

	private Proposal submit(GuestForm form) {
		limits.beforeSubmitting(form.number());
		var id = new CommunityId(Objects.requireNonNull(form.community()));
		var place = organisation.community(id).orElseThrow().scope();
		var token = FormToken.read(form.token());
		var submission = new Submission(place, form.wish(), Source.unsigned(Channel.WEB), pictures.keep(form.photos()), null, null,
				token);
		return sending.once(token, () -> receiving.fromOutside(submission, ContactDetails.of(form.number()), clock.instant()));
	}

}
