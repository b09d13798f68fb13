package org.minsheng.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.minsheng.member.MemberId;

/** All requests ever made. */
public interface Proposals {

	int NEAR_METRES = 200;

	Optional<Proposal> findById(ProposalId id);

	/** Reads and locks, so that two who join or part requests wait for each other. */
	Optional<Proposal> findForUpdate(ProposalId id);

	Optional<Proposal> findByTrackingCode(TrackingCode code);

	/** The request that came of the form with this token. */
	Optional<Proposal> findByFormToken(UUID token);

	/** The requests made from the member's account. */
	List<Proposal> findBySubmitter(MemberId submitter);

	/** The requests that live on in this one. */
	List<Proposal> findByMergedInto(ProposalId id);

	/** The request in which this one lives on, through however many merges; itself where it was not merged. */
	default Proposal lastOf(Proposal proposal) {
		var last = proposal;
		for (var next = last.getMergedInto(); next.isPresent(); next = last.getMergedInto()) {
			last = findById(next.get()).orElseThrow();
		}
		return last;
	}

	/** All requests that live on in this one, those that came with a merged one included. */
	default List<Proposal> familyOf(Proposal proposal) {
		return findByMergedInto(proposal.getId()).stream()
			.flatMap(merged -> Stream.concat(Stream.of(merged), familyOf(merged).stream()))
			.toList();
	}

	/**
	 * Other open requests of the community that may ask for the same: the likest titles, the nearest pins within
	 * {@value #NEAR_METRES} metres and the latest, of each so many at most. Open is what still waits to be answered, merged or
	 * adopted.
	 */
	List<Proposal> findNeighbours(Proposal proposal, int ofEach);

	/** Requests in the state whose due time has come. */
	List<Proposal> findDue(ProposalStatus status, Instant now);

	Optional<Instant> findNextDue(ProposalStatus status);

	Proposal save(Proposal proposal);

}
