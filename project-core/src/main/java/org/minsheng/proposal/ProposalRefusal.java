package org.minsheng.proposal;

import org.minsheng.Reason;

public enum ProposalRefusal implements Reason {

	/** A request cannot live on in itself. */
	MERGED_INTO_ITSELF,
	/** Only requests of one community are merged. */
	OTHER_COMMUNITY,
	/** The one to live on in must still be open. */
	MERGED_INTO_CLOSED,
	/** Only who made the request. */
	NOT_YOUR_PROPOSAL,
	/** The pin must lie in the community. */
	PIN_OUTSIDE,
	/** Accepted or answered by now: its words are part of the record. */
	NO_LONGER_CORRECTED,
	/** Who made the request is counted already. */
	OWN_PROPOSAL,
	/** It is over, so another voice would not be heard. */
	NO_LONGER_SUPPORTED,
	/** Hidden already, by somebody else. */
	COMMENT_HIDDEN,
	/** No unclaimed request has this code and this number. */
	NOTHING_TO_CLAIM,
	/** A refusal names what of the negative list it rests on. */
	NO_NEGATIVE_ITEM,
	/** What stands on the negative list is not accepted: its codes. */
	ON_NEGATIVE_LIST,
	/** No eligibility test is passed. */
	NO_TEST_PASSED,
	/** One appeal for each request. */
	APPEALED_ALREADY,
	/** The time for an appeal is over: its last day. */
	APPEAL_TOO_LATE,
	/** The office found the refusal wrong; it is not refused again. */
	APPEAL_UPHELD

}
