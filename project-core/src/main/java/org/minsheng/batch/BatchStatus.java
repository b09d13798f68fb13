package org.minsheng.batch;

/** Where a batch stands ({@code process.md} 3.3). How far its projects are is counted, not kept. */
public enum BatchStatus {

	OPEN, BALANCING, PENDING, APPROVED, RUNNING, ALL_STARTED, ALL_DONE, CLOSED

}
