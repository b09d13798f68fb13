package org.minsheng.proposal.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.minsheng.member.Actor;
import org.minsheng.proposal.ReadingProposals;

/** A resident's own requests. */
@Controller
@RequiredArgsConstructor
class MyController {

	private final ReadingProposals proposals;

	@GetMapping("/my")
	String list(Actor actor, Model model) {
		model.addAttribute("proposals", proposals.of(actor));
		return "proposals/my";
	}

}
