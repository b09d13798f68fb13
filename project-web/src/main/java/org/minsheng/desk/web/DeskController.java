package org.minsheng.desk.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.minsheng.member.Actor;

/** One queue per role, days left first. */
@Controller
@RequiredArgsConstructor
class DeskController {

	private final Desks desks;

	@GetMapping("/desk")
	String show(DeskQuestion question, Actor actor, Model model) {
		return desks.show(question, actor, model);
	}

}
