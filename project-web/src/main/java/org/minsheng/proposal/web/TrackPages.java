package org.minsheng.proposal.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.proposal.Appealing;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.TrackingCode;

/** Fills the page on which a request is followed. */
@Component
@RequiredArgsConstructor
class TrackPages {

	private final Tracks tracks;

	private final Proposals proposals;

	private final Appealing appealing;

	private final Clock clock;

	String show(TrackingCode code, Actor actor, Model model) {
		var proposal = proposals.findByTrackingCode(code).orElseThrow();
		model.addAttribute("track", tracks.of(code).orElseThrow());
		model.addAttribute("mayAppeal", appealing.whyNot(proposal, actor, clock.instant()).isEmpty());
		if (!model.containsAttribute("appealForm")) {
			model.addAttribute("appealForm", new AppealController.AppealForm(null));
		}
		return "proposals/track";
	}

}
