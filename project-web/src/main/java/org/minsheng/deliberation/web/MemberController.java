package org.minsheng.deliberation.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minsheng.Refused;
import org.minsheng.deliberation.Seat;
import org.minsheng.page.Again;

/** A member's own page in a meeting, opened with the personal code, which travels in the forms alone. */
@Controller
@RequestMapping("/meetings/{code}/seat")
@RequiredArgsConstructor
class MemberController {

	private final MemberPages pages;

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		return pages.ask(code, null, model);
	}

	@PostMapping
	String show(@PathVariable String code, @RequestParam(defaultValue = "") String personal, Model model, HttpServletResponse response) {
		try {
			return pages.show(code, pages.enter(code, personal), personal, model);
		} catch (Refused refused) {
			Again.mark(model, response);
			return pages.ask(code, refused.getRefusal(), model);
		}
	}

	@PostMapping("/{act}")
	String act(@PathVariable String code, @PathVariable String act, @RequestParam(defaultValue = "") String personal,
			@RequestParam Map<String, String> sent, Model model, HttpServletResponse response) {
		Seat seat;
		try {
			seat = pages.enter(code, personal);
		} catch (Refused refused) {
			Again.mark(model, response);
			return pages.ask(code, refused.getRefusal(), model);
		}
		try {
			pages.act(code, act, personal, sent);
			model.addAttribute("done", "meeting.seat.done." + act);
		} catch (Refused refused) {
			Again.mark(model, response);
			pages.refused(refused.getRefusal(), model);
		}
		return pages.show(code, seat, personal, model);
	}

}
