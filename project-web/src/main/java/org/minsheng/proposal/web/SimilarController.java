package org.minsheng.proposal.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minsheng.member.Actor;

/** What is like the title that somebody is typing; a piece of the page. */
@Controller
@RequiredArgsConstructor
class SimilarController {

	private final SimilarRequests similar;

	@GetMapping("/proposals/similar")
	String similar(@RequestParam(defaultValue = "") String community, @RequestParam(defaultValue = "") String title,
			Actor actor, Model model) {
		model.addAttribute("similar", similar.to(community, title, actor));
		return "proposals/similar :: list";
	}

}
