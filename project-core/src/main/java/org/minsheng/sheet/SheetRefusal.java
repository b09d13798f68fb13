package org.minsheng.sheet;

import org.minsheng.Reason;

public enum SheetRefusal implements Reason {

	/** No line but the headings. */
	SHEET_EMPTY,
	/** More lines than one sheet may have: the most. */
	TOO_MANY_LINES,
	/** Taken in already: when. */
	SHEET_IMPORTED,
	/** Every line has a fault. */
	NOTHING_TO_IMPORT,
	/** All lines were asked for, and some have faults: how many. */
	LINES_WITH_FAULTS

}
