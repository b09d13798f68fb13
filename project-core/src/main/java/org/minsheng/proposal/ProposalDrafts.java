package org.minsheng.proposal;

import java.util.Optional;

import org.minsheng.member.MemberId;

/** One unsent form for each member. */
public interface ProposalDrafts {

	Optional<ProposalDraft> of(MemberId member);

	/** Takes the place of the one before. */
	void keep(MemberId member, ProposalDraft draft);

	void drop(MemberId member);

}
