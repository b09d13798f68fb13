package org.minsheng.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;
import org.minsheng.proposal.Proposal;
import org.minsheng.proposal.ProposalId;
import org.minsheng.proposal.ProposalStatus;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.TrackingCode;

public class InMemoryProposals implements Proposals {

	private final Shelf<ProposalId, Proposal> shelf = new Shelf<>();

	@Override
	public Optional<Proposal> findById(ProposalId id) {
		return shelf.find(id);
	}

	@Override
	public Optional<Proposal> findForUpdate(ProposalId id) {
		return shelf.find(id);
	}

	@Override
	public Optional<Proposal> findByTrackingCode(TrackingCode code) {
		return shelf.all().filter(proposal -> proposal.getTrackingCode().equals(code)).findFirst();
	}

	@Override
	public Optional<Proposal> findByFormToken(UUID token) {
		return shelf.all().filter(proposal -> token.equals(proposal.getFormToken())).findFirst();
	}

	@Override
	public List<Proposal> findBySubmitter(MemberId submitter) {
		return shelf.all().filter(proposal -> submitter.equals(proposal.getSource().submitter())).toList();
	}

	@Override
	public List<Proposal> findNeighbours(Proposal proposal, int ofEach) {
		return findOpenIn(proposal.getScope()).stream().filter(other -> !other.getId().equals(proposal.getId())).toList();
	}

	/** Those of the community that are not at their end. */
	public List<Proposal> findOpenIn(Scope community) {
		return shelf.all()
			.filter(proposal -> proposal.getScope().equals(community) && !proposal.getStatus().isFinal())
			.toList();
	}

	@Override
	public List<Proposal> findByMergedInto(ProposalId id) {
		return shelf.all().filter(proposal -> proposal.getMergedInto().filter(id::equals).isPresent()).toList();
	}

	@Override
	public List<Proposal> findDue(ProposalStatus status, Instant now) {
		return waiting(status).stream().filter(proposal -> !proposal.getAnswerDue().isAfter(now)).toList();
	}

	@Override
	public Optional<Instant> findNextDue(ProposalStatus status) {
		return waiting(status).stream().map(Proposal::getAnswerDue).min(Comparator.naturalOrder());
	}

	private List<Proposal> waiting(ProposalStatus status) {
		return shelf.all()
			.filter(proposal -> proposal.getStatus() == status && proposal.getAnswerDue() != null)
			.toList();
	}

	@Override
	public Proposal save(Proposal proposal) {
		return shelf.put(proposal.getId(), proposal);
	}

}
