package org.minsheng.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;

/** All requests ever made. */
public interface Proposals {

	Optional<Proposal> findById(ProposalId id);

	Optional<Proposal> findByTrackingCode(TrackingCode code);

	/** The request that came of the form with this token. */
	Optional<Proposal> findByFormToken(UUID token);

	/** The requests made from the member's account. */
	List<Proposal> findBySubmitter(MemberId submitter);

	/** The requests that live on in this one. */
	List<Proposal> findByMergedInto(ProposalId id);

	/** Requests of the community that still wait to be answered, merged or adopted, oldest first. */
	List<Proposal> findOpenIn(Scope community);

	/** Requests in the state whose due time has come. */
	List<Proposal> findDue(ProposalStatus status, Instant now);

	Optional<Instant> findNextDue(ProposalStatus status);

	Proposal save(Proposal proposal);

}
