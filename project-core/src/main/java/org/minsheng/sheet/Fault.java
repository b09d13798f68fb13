package org.minsheng.sheet;

/** What is wrong with a cell. The words for people stand in the messages under {@code sheet.fault.NAME}. */
public enum Fault {

	MISSING, TOO_LONG, NOT_A_COUNT, UNKNOWN_CHANNEL, NOT_A_PHONE, NOT_YES_OR_NO,
	/** The cell computes its value, and we compute nothing. */
	FORMULA,
	/** Begins as spreadsheets begin a formula: it would come alive in the next file that holds it. */
	LIKE_A_FORMULA,
	/** The same line stands further up. */
	TWICE,
	/** The same line was taken in with an earlier sheet. */
	TAKEN_IN_BEFORE

}
