package org.minsheng.deliberation.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.member.Actor;

/** One meeting at the desk, with whatever is to be done next. */
@Controller
@RequiredArgsConstructor
class DeskMeetingController {

	private final DeskMeetingPages pages;

	@GetMapping("/desk/meetings/{code}")
	String show(@PathVariable String code, Actor actor, Model model) {
		return pages.show(code, actor, model);
	}

}
