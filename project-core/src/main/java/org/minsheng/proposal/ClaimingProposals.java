package org.minsheng.proposal;

import java.time.Instant;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.process.Moving;
import org.minsheng.process.Note;

/** Puts a request that came in without an account among the requests of whoever knows its code and left the number. */
@UseCase
@RequiredArgsConstructor
public class ClaimingProposals {

	private final Proposals proposals;

	private final KeepingContacts contacts;

	private final Moving moving;

	/** One refusal for whatever does not fit, so that nobody learns which half was right. */
	public Proposal claim(TrackingCode code, Phone phone, Actor actor, Instant at) {
		var proposal = proposals.findByTrackingCode(code)
			.filter(one -> one.getSource().submitter() == null)
			.filter(one -> contacts.isBehind(one.getId(), phone))
			.orElseThrow(() -> ProposalRefusal.NOTHING_TO_CLAIM.refusal().asException());
		proposal.becomeOf(actor.member());
		var role = actor.actingAs(Set.of(Role.RESIDENT, Role.PUBLIC), proposal.getScope()).orElseThrow();
		moving.noted(proposal, "CLAIM", role, actor, Note.NONE, at);
		return proposals.save(proposal);
	}

}
