package org.minsheng.watch;

import org.minsheng.vote.RoundId;

/** Reads how ballots came. */
public interface VotePatterns {

	/** @param most how many minutes and devices to name */
	VotePattern of(RoundId round, int most);

}
