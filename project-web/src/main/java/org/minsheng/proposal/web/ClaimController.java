package org.minsheng.proposal.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.proposal.ClaimingProposals;
import org.minsheng.proposal.ProposalRefusal;

/** Somebody who has an account by now takes over what they once said without one. */
@Controller
@RequestMapping("/my/claim")
@RequiredArgsConstructor
class ClaimController {

	private final ClaimingProposals claiming;

	private final GuestLimits limits;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String form(@RequestParam(required = false) @Nullable String code, Model model) {
		model.addAttribute(new ClaimForm(code, null));
		return "proposals/claim";
	}

	@PostMapping
	String claim(@Valid ClaimForm claimForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> claim(claimForm, actor))) {
			return Attempt.redirect("/my", "claim.done", flash);
		}
		Again.mark(model, response);
		return "proposals/claim";
	}

	private void claim(ClaimForm form, Actor actor) {
		limits.beforeClaiming(actor);
		var code = form.trackingCode().orElseThrow(() -> ProposalRefusal.NOTHING_TO_CLAIM.refusal().asException());
		claiming.claim(code, form.number(), actor, clock.instant());
	}

}
