package org.minsheng.batch;

/** What balancing may say of one item. */
public enum Verdict {

	/** Into this batch. */
	PICKED,
	/** Deferred to the reserve pool, not refused (R22, R23). */
	POOLED,
	REFUSED

}
