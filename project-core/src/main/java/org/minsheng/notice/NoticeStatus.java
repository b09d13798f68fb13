package org.minsheng.notice;

/** Where a notice stands ({@code process.md} 3.6). */
public enum NoticeStatus {

	REVIEW, PUBLISHED, OBJECTED, ENDED_PASS, ENDED_FAIL, SENT_BACK, TAKEN_DOWN;

	/** Whether people can read it and object. */
	public boolean isRunning() {
		return this == PUBLISHED || this == OBJECTED;
	}

}
