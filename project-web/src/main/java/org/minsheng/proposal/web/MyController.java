package org.minsheng.proposal.web;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import org.minsheng.member.Actor;
import org.minsheng.proposal.ProposalDraft;
import org.minsheng.proposal.ProposalDrafts;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.ReadingProposals;
import org.minsheng.proposal.Supports;

/** A resident's own requests, those they support, and what waits to be read or sent. */
@Controller
@RequiredArgsConstructor
class MyController {

	private final ReadingProposals reading;

	private final Proposals proposals;

	private final Supports supports;

	private final ProposalDrafts drafts;

	@GetMapping("/my")
	String list(Actor actor, Model model) {
		model.addAttribute("proposals", reading.of(actor));
		model.addAttribute("supported", supports.of(actor.member()).stream().map(proposals::findById).flatMap(Optional::stream).toList());
		model.addAttribute("savedAt", drafts.of(actor.member()).map(ProposalDraft::savedAt).orElse(null));
		return "proposals/my";
	}

}
