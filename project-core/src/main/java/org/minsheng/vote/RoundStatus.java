package org.minsheng.vote;

/** Where a round stands. */
public enum RoundStatus {

	DRAFT, ANNOUNCED, OPEN,
	/** The vote is over, and papers that were handed in are still being read. */
	COUNTING, CLOSED, DECIDED, OVERRULED, CALLED_OFF,
	/** Given up before it was announced, so that nobody outside ever heard of it. */
	DISCARDED,
	/** Held elsewhere and taken in from a file; nothing moves it. */
	IMPORTED;

	/** Whether residents may read about it. */
	public boolean isPublic() {
		return this != DRAFT && this != DISCARDED;
	}

	/** Whether its ballots are counted and published. */
	public boolean isCounted() {
		return this == CLOSED || this == DECIDED || this == OVERRULED || this == IMPORTED;
	}

}
