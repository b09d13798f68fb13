package org.minsheng.deliberation.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;

/** The chair opens the vote. */
@Controller
@RequiredArgsConstructor
class OpeningController {

	private final DeskMeetingPages pages;

	private final HoldingMeetings holding;

	private final Clock clock;

	@PostMapping("/desk/meetings/{code}/opening")
	String open(@PathVariable String code, @RequestParam(defaultValue = "false") boolean phones, Actor actor,
			RedirectAttributes flash) {
		var id = pages.read(code, actor).meeting().getId();
		if (phones) {
			holding.openOnPhones(id, actor, clock.instant());
		} else {
			holding.open(id, actor, clock.instant());
		}
		return Attempt.redirect("/desk/meetings/" + code, "desk.meeting.opened", flash);
	}

}
