package org.minsheng.process;

import org.minsheng.Reason;

/** Refusals that rest on the table of moves itself. */
public enum ProcessRefusal implements Reason {

	/** The record is in another state by now: state, move. */
	NOT_IN_THIS_STATE,
	/** People must be told why. */
	REASON_MISSING

}
