package org.minsheng.deliberation.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.deliberation.ConfirmingMeetings;
import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;

/** The chair confirms the votes; from here on they stand. */
@Controller
@RequiredArgsConstructor
class ConfirmationController {

	private final DeskMeetingPages pages;

	private final ConfirmingMeetings confirming;

	private final Clock clock;

	@PostMapping("/desk/meetings/{code}/confirmation")
	String confirm(@PathVariable String code, Actor actor, RedirectAttributes flash) {
		confirming.confirm(pages.read(code, actor).meeting().getId(), actor, clock.instant());
		return Attempt.redirect("/desk/meetings/" + code, "desk.meeting.confirmed", flash);
	}

}
