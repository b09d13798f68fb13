package org.minsheng.deliberation.web;

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

import org.minsheng.Refused;
import org.minsheng.deliberation.KeepingMinutes;
import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;

/** The minutes: printed from the record, signed by hand, and scanned into it again. Names stay at the desk. */
@Controller
@RequestMapping("/desk/meetings/{code}/minutes")
@RequiredArgsConstructor
class MinutesController {

	private final DeskMeetingPages pages;

	private final KeepingMinutes keeping;

	private final SignedPages signed;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String paper(@PathVariable String code, Actor actor, Model model) {
		pages.show(code, actor, model);
		return "desk/meetings/minutes";
	}

	/** No picture is looked at where none is wanted from this actor now. */
	@PostMapping
	String attach(@PathVariable String code, @Valid MinutesForm minutesForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var meeting = pages.read(code, actor).meeting();
		Refused.ifAny(keeping.whyNot(meeting, actor));
		if (attempt.succeedsAt("scans", errors,
				() -> keeping.attach(meeting.getId(), signed.keep(minutesForm), actor, clock.instant()))) {
			return Attempt.redirect("/desk/meetings/" + code, "desk.minutes.attached", flash);
		}
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

}
