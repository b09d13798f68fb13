package org.minsheng.deliberation.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.deliberation.SigningIn;
import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.page.QrCodes;
import org.minsheng.page.SiteAddress;

/** What the workstation does before the vote where members come by name: codes, the sheet at the door, ticks. */
@Controller
@RequestMapping("/desk/meetings/{code}")
@RequiredArgsConstructor
class SignInController {

	private final DeskMeetingPages pages;

	private final HoldingMeetings holding;

	private final SigningIn signingIn;

	private final QrCodes qrCodes;

	private final SiteAddress site;

	private final Clock clock;

	@GetMapping("/door")
	String door(@PathVariable String code, Actor actor, Model model) {
		var record = pages.read(code, actor);
		var door = record.meeting().getDoorCode().orElseThrow();
		model.addAttribute("record", record);
		model.addAttribute("door", door);
		model.addAttribute("address", site.of("/meetings/" + code + "/door"));
		model.addAttribute("qr", qrCodes.of(site.of("/meetings/" + code + "/door?at=" + door)));
		return "desk/meetings/door";
	}

	/** Answers with the slips themselves: they are shown once, so there is no page to go to. */
	@PostMapping("/codes")
	String print(@PathVariable String code, Actor actor, Model model, HttpServletResponse response) {
		var record = pages.read(code, actor);
		model.addAttribute("slips", signingIn.printCodes(record.meeting().getId(), actor, clock.instant()));
		model.addAttribute("record", record);
		response.setHeader("Cache-Control", "no-store");
		return "desk/meetings/codes";
	}

	@PostMapping("/ticks")
	String tick(@PathVariable String code, TickForm tickForm, Actor actor, RedirectAttributes flash) {
		holding.tick(pages.read(code, actor).meeting().getId(), tickForm.ticks(), actor, clock.instant());
		return Attempt.redirect("/desk/meetings/" + code, "desk.meeting.checkedIn", flash);
	}

}
