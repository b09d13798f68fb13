package org.minsheng.proposal.web;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.member.Actor;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.ReadingProposals;
import org.minsheng.proposal.SupportingProposals;
import org.minsheng.proposal.Supports;

/**
 * Fills a request's page for its neighbours. Until the workstation has taken it on, only the title and the place are
 * shown to others: nobody has looked yet whether the words name somebody's private matters.
 */
@Component
@RequiredArgsConstructor
class RequestPages {

	private final Proposals proposals;

	private final ReadingProposals reading;

	private final Supports supports;

	private final SupportingProposals supporting;

	private final CommunityMaps maps;

	private final Talk talk;

	String show(UUID id, Actor actor, Model model) {
		var proposal = proposals.findById(new ProposalId(id)).orElseThrow();
		var record = reading.read(proposal.getTrackingCode()).orElseThrow();
		model.addAttribute("record", record);
		model.addAttribute("id", id);
		model.addAttribute("open", isOpenTo(actor, proposal));
		model.addAttribute("own", actor.is(proposal.getSource().submitter()));
		model.addAttribute("voices", record.voices() + proposal.getSource().supporters());
		model.addAttribute("supported", supports.contains(proposal.getId(), actor.member()));
		model.addAttribute("whyNot", supporting.whyNot(proposal, actor).orElse(null));
		model.addAttribute("photos", record.photos().stream().map(photo -> "/photos/" + photo.value()).toList());
		model.addAttribute("livesOn", proposal.getMergedInto().map(ProposalId::value).orElse(null));
		model.addAttribute("map", maps.of(proposal.getScope(), record.pin()).orElse(null));
		talk.about(proposal, actor, model);
		return "proposals/show";
	}

	private static boolean isOpenTo(Actor actor, Proposal proposal) {
		return proposal.isTakenOn() || actor.is(proposal.getSource().submitter()) || actor.isStaffOf(proposal.getScope());
	}

}
