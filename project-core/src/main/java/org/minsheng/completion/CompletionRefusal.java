package org.minsheng.completion;

import org.minsheng.Reason;

public enum CompletionRefusal implements Reason {

	/** Nothing is paid before a contract or after the archive. */
	NOTHING_PAYABLE,
	/** All payments together would pass what may be paid at this stage: sum, ceiling. */
	OVER_PAYMENT_CEILING,
	/** A payment of nothing. */
	AMOUNT_ZERO,
	/** Still to be paid before closing: amount. */
	NOT_FULLY_PAID,
	/** Residents may still rate until: day. */
	RATING_STILL_OPEN,
	/** Ratings are given while open: the time is over or has not begun. */
	RATING_NOT_OPEN,
	/** One rating per person. */
	RATED_ALREADY,
	/** The settlement must be audited first. */
	AUDIT_DUE,
	/** All settlements of the year are audited anyway or took part in a draw: year. */
	NOTHING_LEFT_TO_AUDIT,
	/** The defect period runs until: day. */
	DEFECT_PERIOD_RUNNING,
	/** Retention money not yet paid out: amount. */
	RETENTION_NOT_PAID,
	/** A payment is under way; it is paid or returned first. */
	PAYMENT_UNDER_WAY

}
