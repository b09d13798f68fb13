package org.minsheng.proposal;

import java.time.Instant;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Lets a submitter correct a typo until the request is accepted. The old words stay, and the trail says when. */
@UseCase
@RequiredArgsConstructor
public class CorrectingProposals {

	private final Proposals proposals;

	private final Moving moving;

	/** Words that are the same change nothing. */
	public void correct(ProposalId id, Wish words, Actor actor, Instant at) {
		var proposal = proposals.findById(id).orElseThrow();
		if (!actor.is(proposal.getSource().submitter())) {
			throw ProposalRefusal.NOT_YOUR_PROPOSAL.refusal().asException();
		}
		if (!proposal.isCorrectable()) {
			throw ProposalRefusal.NO_LONGER_CORRECTED.refusal().asException();
		}
		if (!words.equals(proposal.getWish())) {
			proposal.correctTo(words);
			moving.noted(proposal, "CORRECT", Role.RESIDENT, actor, Note.NONE, at);
			proposals.save(proposal);
		}
	}

}
