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
	/** No unclaimed request has this code and this number. */
	NOTHING_TO_CLAIM

}
