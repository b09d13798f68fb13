package org.minsheng.vote;

/** What a vote means for one project that stands in it. */
public enum VoteFate {

	DRAFTED, ANNOUNCED, VOTING, COUNTING,
	/** Counted, and nobody has confirmed the result. */
	WAITING, WON, LOST, WITHDRAWN, CALLED_OFF;

	/** Whether the project stands in no other vote: this one is deciding about it, or has chosen it. */
	public boolean isTaken() {
		return this == ANNOUNCED || this == VOTING || this == COUNTING || this == WAITING || this == WON;
	}

}
