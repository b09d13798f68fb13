package org.minsheng.deliberation.web;

import java.time.Clock;

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

import org.minsheng.deliberation.ConfirmingMeetings;
import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.deliberation.MeetingId;
import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.ReasonForm;

/** Ends a meeting without a result that stands: put off before the vote, or void after it. */
@Controller
@RequestMapping("/desk/meetings/{code}")
@RequiredArgsConstructor
class EndingController {

	private final DeskMeetingPages pages;

	private final HoldingMeetings holding;

	private final ConfirmingMeetings confirming;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/adjournment")
	String adjourn(@PathVariable String code, @Valid ReasonForm reasonForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		boolean done = attempt.succeeds(errors,
				() -> holding.adjourn(id(code, actor), reasonForm.tidyReason(), actor, clock.instant()));
		return done
				? Attempt.redirect("/desk/meetings/" + code, "desk.meeting.adjourned", flash)
				: again(code, actor, model, response);
	}

	@PostMapping("/annulment")
	String annul(@PathVariable String code, @Valid ReasonForm reasonForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		boolean done = attempt.succeeds(errors,
				() -> confirming.voidResult(id(code, actor), reasonForm.tidyReason(), actor, clock.instant()));
		return done
				? Attempt.redirect("/desk/meetings/" + code, "desk.meeting.voided", flash)
				: again(code, actor, model, response);
	}

	private MeetingId id(String code, Actor actor) {
		return pages.read(code, actor).meeting().getId();
	}

	private String again(String code, Actor actor, Model model, HttpServletResponse response) {
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

}
