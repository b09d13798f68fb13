package org.minsheng.proposal.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.SortingProposals;
import org.minsheng.proposal.TrackingCode;

/** The submitter answers a question, or takes the request back. */
@Controller
@RequestMapping("/my/{code}")
@RequiredArgsConstructor
class ReplyController {

	private final Proposals proposals;

	private final SortingProposals sorting;

	private final Clock clock;

	@PostMapping("/reply")
	String reply(@PathVariable String code, @RequestParam String words, Actor actor, RedirectAttributes flash) {
		sorting.reply(proposal(code).getId(), words, actor, clock.instant());
		return Attempt.redirect("/my", "proposal.replied", flash);
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable String code, Actor actor, RedirectAttributes flash) {
		sorting.withdraw(proposal(code).getId(), actor, clock.instant());
		return Attempt.redirect("/my", "proposal.withdrawn", flash);
	}

	private Proposal proposal(String code) {
		return TrackingCode.parse(code).flatMap(proposals::findByTrackingCode).orElseThrow();
	}

}
