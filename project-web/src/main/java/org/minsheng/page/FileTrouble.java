package org.minsheng.page;

import org.minsheng.Reason;

/** Why a file is not even looked at. */
public enum FileTrouble implements Reason {

	/** No .xlsx file, or a broken one. */
	NOT_A_SHEET,
	/** Would unfold into more than anybody enters at once. */
	SHEET_TOO_LARGE

}
