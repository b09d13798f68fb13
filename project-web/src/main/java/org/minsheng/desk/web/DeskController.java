package org.minsheng.desk.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minsheng.member.Actor;

/** One queue per role, days left first. */
@Controller
@RequiredArgsConstructor
class DeskController {

	private final DeskPages pages;

	@GetMapping("/desk")
	String show(@RequestParam(required = false) @Nullable String pile, Actor actor, Model model) {
		model.addAttribute("desk", pages.of(actor, pile));
		model.addAttribute("links", DeskLinks.of(actor));
		return "desk/desk";
	}

}
