package org.minsheng.batch;

import org.minsheng.Reason;

public enum BatchRefusal implements Reason {

	/** No batch is being balanced for this place. */
	NO_BATCH_BALANCING,
	/** The batch holds for another part of the organisation. */
	OTHER_PLACES_BATCH,
	/** Nothing picked. */
	BATCH_EMPTY,
	/** The picked items pass the batch's ceiling: sum, ceiling. */
	OVER_CEILING,
	/** Some projects on the table have no result yet: how many. */
	ITEMS_UNDECIDED,
	/** Verdicts are given while the batch is balanced. */
	BATCH_NOT_BALANCING,
	/** Picked for nothing. */
	PICKED_FOR_NOTHING,
	/** Reports are still awaited until a day that is already over: day, today. */
	CUT_OFF_OVER

}
