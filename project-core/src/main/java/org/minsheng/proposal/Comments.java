package org.minsheng.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.minsheng.member.MemberId;

/** What was said to requests, and who found it out of place. */
public interface Comments {

	Optional<Comment> findById(CommentId id);

	/** Oldest first. */
	List<Comment> findByProposal(ProposalId proposal);

	Comment save(Comment comment);

	/** A member's second report of the same comment changes nothing. */
	void report(CommentId comment, MemberId member, String reason, Instant at);

	/** The reasons that were given against comments of the request. */
	Map<CommentId, List<String>> reportsOn(ProposalId proposal);

}
