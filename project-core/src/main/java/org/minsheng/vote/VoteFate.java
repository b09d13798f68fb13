package org.minsheng.vote;

/** What a vote means for one project that stands in it. */
public enum VoteFate {

	DRAFTED, ANNOUNCED, VOTING, COUNTING,
	/** Counted, and nobody has confirmed the result. */
	WAITING, WON, LOST, WITHDRAWN, CALLED_OFF;

	/** Whether the vote has been announced and has not decided yet. */
	public boolean isPending() {
		return this == ANNOUNCED || this == VOTING || this == COUNTING || this == WAITING;
	}

}
