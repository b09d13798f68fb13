package org.minsheng.call;

import org.minsheng.Reason;

public enum CallRefusal implements Reason {

	/** It opens, closes and is looked at in another order than that. */
	CALL_DAYS_OUT_OF_ORDER,
	/** The community has a call for that year: the year. */
	CALLED_ALREADY

}
