package org.minsheng.paper;

/** What a clerk finds on a sheet: a ballot, or why it is none. */
public enum Finding {
	VALID, BLANK, TOO_MANY, OVER_BUDGET, UNREADABLE,
	/** Something on it tells who filled it in. */
	NAMES_THE_VOTER,
	/** It was never handed out to anybody on the roll. */
	NOT_ON_THE_ROLL,
	/** It was taken back or replaced, so that its voter has another ballot. */
	DOUBLE
}
