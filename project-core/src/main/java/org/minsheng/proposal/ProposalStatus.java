package org.minsheng.proposal;

/** Where a request stands ({@code process.md} 3.1). */
public enum ProposalStatus {

	DRAFT, SUBMITTED, NEED_INFO,
	/** A refusal that a second person has still to see; the submitter does not know of it. */
	DECLINE_PROPOSED, ACCEPTED, DECLINED, APPEALED, TRANSFERRED, MERGED, ADOPTED, NOT_ADOPTED, CLOSED, WITHDRAWN;

	/** Whether it still waits to be answered, merged or adopted. */
	public boolean isOpen() {
		return this == SUBMITTED || this == NEED_INFO || this == DECLINE_PROPOSED || this == ACCEPTED;
	}

	/** Whether nothing more will happen to it by itself. */
	public boolean isFinal() {
		return switch (this) {
			case DECLINED, TRANSFERRED, MERGED, NOT_ADOPTED, CLOSED, WITHDRAWN -> true;
			case DRAFT, SUBMITTED, NEED_INFO, DECLINE_PROPOSED, ACCEPTED, APPEALED, ADOPTED -> false;
		};
	}

	/** What everybody but the desk reads: a refusal that nobody has confirmed is none. */
	public ProposalStatus shown() {
		return this == DECLINE_PROPOSED ? SUBMITTED : this;
	}

}
