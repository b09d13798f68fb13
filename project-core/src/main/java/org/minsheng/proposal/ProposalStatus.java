package org.minsheng.proposal;

/** Where a request stands ({@code process.md} 3.1). */
public enum ProposalStatus {

	DRAFT, SUBMITTED, NEED_INFO, ACCEPTED, DECLINED, TRANSFERRED, MERGED, ADOPTED, NOT_ADOPTED, CLOSED, WITHDRAWN;

	/** Whether it still waits to be answered, merged or adopted. */
	public boolean isOpen() {
		return this == SUBMITTED || this == NEED_INFO || this == ACCEPTED;
	}

	/** Whether nothing more will happen to it by itself. */
	public boolean isFinal() {
		return switch (this) {
			case DECLINED, TRANSFERRED, MERGED, NOT_ADOPTED, CLOSED, WITHDRAWN -> true;
			case DRAFT, SUBMITTED, NEED_INFO, ACCEPTED, ADOPTED -> false;
		};
	}

}
