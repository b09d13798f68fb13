package org.minsheng.vote;

/** Ballots that come on paper, as far as the close of a round depends on them. */
public interface PaperBox {

	/** Whether papers that were handed in, or begun to be read, are not settled yet. */
	boolean isWaiting(RoundId round);

	/** Destroys what leads from a voter to a paper, and what clerks read off it. */
	void burn(RoundId round);

}
