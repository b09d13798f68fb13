package org.minsheng.proposal;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.MemberRefusal;
import org.minsheng.member.Role;

/** Residents of a community join in a request that another has made (附议), and may take it back. */
@UseCase
@RequiredArgsConstructor
public class SupportingProposals {

	private final Proposals proposals;

	private final Supports supports;

	public Optional<Refusal> whyNot(Proposal proposal, Actor actor) {
		if (!actor.holds(Role.RESIDENT, proposal.getScope())) {
			return Optional.of(MemberRefusal.NOT_A_RESIDENT.refusal());
		}
		if (actor.is(proposal.getSource().submitter())) {
			return Optional.of(ProposalRefusal.OWN_PROPOSAL.refusal());
		}
		return proposal.isSupportable() ? Optional.empty() : Optional.of(ProposalRefusal.NO_LONGER_SUPPORTED.refusal());
	}

	/** Where the request lives on in another, that one is supported. */
	public void support(ProposalId id, Actor actor, Instant at) {
		var proposal = livingOn(proposals.findById(id).orElseThrow());
		Refused.ifAny(whyNot(proposal, actor));
		supports.add(proposal.getId(), actor.member(), at);
	}

	public void withdraw(ProposalId id, Actor actor) {
		supports.remove(id, actor.member());
	}

	private Proposal livingOn(Proposal proposal) {
		var living = proposal;
		for (var next = living.getMergedInto(); next.isPresent(); next = living.getMergedInto()) {
			living = proposals.findById(next.get()).orElseThrow();
		}
		return living;
	}

}
