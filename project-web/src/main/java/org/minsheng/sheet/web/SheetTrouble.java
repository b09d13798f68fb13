package org.minsheng.sheet.web;

import org.minsheng.Reason;

/** Why a file is not read as a collection round. */
enum SheetTrouble implements Reason {

	/** A heading is not the template's: the row's place, what should stand there. */
	OTHER_TEMPLATE

}
