package org.minsheng.deliberation;

/** Where a meeting stands ({@code process.md} 3.5). */
public enum MeetingStatus {

	CALLED, CHECKED_IN, ADJOURNED, VOTING, COUNTED, CONFIRMED, VOIDED;

	/** Whether it has still to decide on its agenda. */
	public boolean isOpen() {
		return this == CALLED || this == CHECKED_IN || this == VOTING || this == COUNTED;
	}

}
