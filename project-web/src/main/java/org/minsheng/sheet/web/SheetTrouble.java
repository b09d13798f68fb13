package org.minsheng.sheet.web;

import org.minsheng.Reason;

/** Why a file is not even looked at. */
enum SheetTrouble implements Reason {

	/** No .xlsx file, or a broken one. */
	NOT_A_SHEET,
	/** Would unfold into more than any collection round. */
	SHEET_TOO_LARGE,
	/** A heading is not the template's: the row's place, what should stand there. */
	OTHER_TEMPLATE

}
