package org.minsheng.proposal.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.member.Actor;

/** One request at the desk, with whatever may be done with it now. */
@Controller
@RequiredArgsConstructor
class DeskProposalController {

	private final DeskProposalPages pages;

	@GetMapping("/desk/proposals/{code}")
	String show(@PathVariable String code, Actor actor, Model model) {
		return pages.show(code, null, actor, model);
	}

}
