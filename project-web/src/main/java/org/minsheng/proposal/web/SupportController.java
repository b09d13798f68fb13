package org.minsheng.proposal.web;

import java.time.Clock;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.SupportingProposals;

/** A resident joins in another's request (附议), on its page or instead of making one more. */
@Controller
@RequiredArgsConstructor
class SupportController {

	private final SupportingProposals supporting;

	private final Clock clock;

	@PostMapping("/proposals/support")
	String instead(@RequestParam UUID proposal, Actor actor, RedirectAttributes flash) {
		return support(proposal, actor, flash);
	}

	@PostMapping("/proposals/" + RequestController.ID + "/support")
	String support(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		supporting.support(new ProposalId(id), actor, clock.instant());
		return Attempt.redirect("/proposals/" + id, "support.given", flash);
	}

	@PostMapping("/proposals/" + RequestController.ID + "/support/withdrawal")
	String withdraw(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		supporting.withdraw(new ProposalId(id), actor);
		return Attempt.redirect("/proposals/" + id, "support.withdrawn", flash);
	}

}
