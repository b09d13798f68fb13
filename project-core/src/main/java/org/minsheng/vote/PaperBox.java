package org.minsheng.vote;

import org.minsheng.member.MemberId;

/** Ballots that come on paper, as far as the close of a round depends on them. */
public interface PaperBox {

	/** Whether a paper that somebody holds or has handed in, or one begun to be read, is not settled yet. */
	boolean isWaiting(RoundId round);

	/** Whether clerks have begun to read a paper that is not settled yet. */
	boolean hasOpenReadings(RoundId round);

	/** What waits for the person, who reads no paper twice and none that they handed out. */
	PaperWork workFor(RoundId round, MemberId clerk);

	/** Destroys every paper's numbers, what leads from a voter to one, and what clerks read; how many of each kind there were stays. */
	void burn(RoundId round);

}
