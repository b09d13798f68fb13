package org.minsheng.deliberation.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minsheng.deliberation.TakingPart;

/** A resident representative agrees to the result. */
@Controller
@RequiredArgsConstructor
class MemberScrutinyController {

	private final MemberPages pages;

	private final TakingPart taking;

	private final Clock clock;

	@PostMapping("/meetings/{code}/seat/scrutiny")
	String scrutinise(@PathVariable String code, @RequestParam(defaultValue = "") String personal,
			@RequestParam(defaultValue = "") String shown, Model model, HttpServletResponse response) {
		return pages.act(code, personal, seat -> taking.scrutinise(code, personal, shown, clock.instant()), "meeting.seat.done.scrutiny",
				model, response);
	}

}
