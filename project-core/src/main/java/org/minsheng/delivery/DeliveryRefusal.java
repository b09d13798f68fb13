package org.minsheng.delivery;

import org.minsheng.Reason;

public enum DeliveryRefusal implements Reason {

	/** Works need the construction office's countersignature. */
	NOT_COUNTERSIGNED,
	/** Only works are countersigned, and only once. */
	NOTHING_TO_COUNTERSIGN,
	/** Not between 0 and 100: value. */
	NOT_A_PERCENTAGE,
	/** Progress is reported while the work goes on. */
	WORK_NOT_RUNNING,
	/** The day lies before the one it must follow: day, earlier. */
	DAY_TOO_EARLY,
	/** The day lies ahead: day. */
	DAY_IN_FUTURE,
	/** The panel lacks a seat: seat. */
	PANEL_LACKS_SEAT,
	/** More than a tenth above the contract, so the leading group must decide: new sum, limit. */
	VARIATION_ABOVE_TENTH,
	/** Too dear for this way to find a supplier: approved, limit. */
	METHOD_BELOW_BAND,
	/** More than the new sum has been paid: new sum, paid. */
	VARIATION_BELOW_PAID

}
