package org.minsheng.notice;

import org.minsheng.Reason;

public enum NoticeRefusal implements Reason {

	/** The workstation has not drafted a notice for it yet. */
	NOTICE_NOT_DRAFTED,
	/** The project has a notice that is not over: code. */
	NOTICE_ALREADY_OPEN,
	/** Not a project that can be notified now. */
	NOT_A_CANDIDATE,
	/** The time for objections is over: last day. */
	NOTICE_OVER,
	/** The objection was decided already. */
	OBJECTION_DECIDED,
	/** The workstation has not proposed an answer yet. */
	ANSWER_NOT_PROPOSED,
	/** An urgent project still owes the public a notice of the decision. */
	NOTICE_OWED,
	/** The same words were filed before and wait for an answer. */
	OBJECTED_ALREADY

}
