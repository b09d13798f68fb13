package org.minsheng.proposal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.minsheng.member.MemberId;

/** Who joined in which request (附议): each member once for a request, whatever comes at the same time. */
public interface Supports {

	/** Nothing happens where the member supports it already. */
	void add(ProposalId proposal, MemberId member, Instant at);

	void remove(ProposalId proposal, MemberId member);

	boolean contains(ProposalId proposal, MemberId member);

	/** How many members support at least one of these requests. */
	int count(Collection<ProposalId> proposals);

	/** The requests that the member supports, latest first. */
	List<ProposalId> of(MemberId member);

}
