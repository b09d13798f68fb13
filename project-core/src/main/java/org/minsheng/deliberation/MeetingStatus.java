package org.minsheng.deliberation;

/** Where a meeting stands ({@code process.md} 3.5). */
public enum MeetingStatus {

	CALLED, CHECKED_IN, ADJOURNED, VOTING, COUNTED, CONFIRMED, VOIDED

}
