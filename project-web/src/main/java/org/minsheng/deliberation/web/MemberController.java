package org.minsheng.deliberation.web;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
		return pages.show(code, personal, model, response);
	}

}
