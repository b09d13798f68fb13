package org.minsheng.notice.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.member.Actor;

/** One notice at the desk: to be checked, running, or over. */
@Controller
@RequiredArgsConstructor
class DeskNoticeController {

	private final DeskNoticePages pages;

	@GetMapping("/desk/notices/{code}")
	String show(@PathVariable String code, Actor actor, Model model) {
		return pages.show(code, null, actor, model);
	}

}
