package org.minsheng.notice;

/** What a notice makes public. */
public enum NoticeKind {

	/** A candidate, before it is reported (R19); takes objections and blocks the next step. */
	CANDIDATE,
	/** What was decided; owed afterwards where the urgent route was taken (R44). */
	DECISION

}
