package org.minsheng.deliberation;

/** Where a meeting stands ({@code process.md} 3.5). */
public enum MeetingStatus {

	CALLED, CHECKED_IN, ADJOURNED, VOTING, COUNTED, CONFIRMED, VOIDED;

	/** Whether its agenda has been or will be decided by it. */
	public boolean counts() {
		return this != ADJOURNED && this != VOIDED;
	}

	/** Whether it has still to decide on its agenda. */
	public boolean isOpen() {
		return counts() && this != CONFIRMED;
	}

}
