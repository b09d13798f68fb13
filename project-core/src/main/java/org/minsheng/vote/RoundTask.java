package org.minsheng.vote;

/**
 * Something that waits to be done about a round.
 *
 * @param count how many papers wait; 1 for what is done once
 */
public record RoundTask(Kind kind, VotingRound round, int count) {

	/** What waits, in the order of a round's life. */
	public enum Kind {

		/** Nobody is on the roll of a draft. */
		FILL_ROLL,
		/** A draft cannot be announced on its terms: its opening is past. */
		MEND, ANNOUNCE, READ_PAPERS, SETTLE_PAPERS,
		/** No paper is left to be read, and some are still out. */
		END_COUNT, DRAW, CONFIRM

	}

}
