package org.minsheng.proposal.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.Typed;
import org.minsheng.proposal.Appealing;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.TrackingCode;

/** The submitter appeals against a refusal. */
@Controller
@RequiredArgsConstructor
class AppealController {

	private final Proposals proposals;

	private final Appealing appealing;

	private final TrackPages pages;

	private final Attempt attempt;

	private final Clock clock;

	/** Why the refusal is wrong. */
	record AppealForm(
			@NotBlank(message = "{appeal.missing}") @Size(max = 500, message = "{desk.words.long}") @Nullable String words) {
	}

	@PostMapping("/track/{code}/appeal")
	String appeal(@PathVariable String code, @Valid AppealForm appealForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var proposal = TrackingCode.parse(code).flatMap(proposals::findByTrackingCode).orElseThrow();
		if (attempt.succeeds(errors, () -> appealing.appeal(proposal.getId(), Typed.tidy(appealForm.words()), actor,
				clock.instant()))) {
			return Attempt.redirect("/track/" + proposal.getTrackingCode().value(), "appeal.done", flash);
		}
		Again.mark(model, response);
		return pages.show(proposal.getTrackingCode(), actor, model);
	}

}
