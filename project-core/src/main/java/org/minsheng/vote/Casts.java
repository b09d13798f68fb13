package org.minsheng.vote;

import java.time.Instant;

/** In which minute ballots came and from which device, without whose or what they were; for whoever watches over the vote. */
public interface Casts {

	/**
	 * Writes down the minute.
	 * @param device a keyed hash, good for nothing once the round's key is destroyed
	 */
	void note(RoundId round, String device, Instant at);

	/** Puts a number in the place of each device: how many came from one stays, which one it was does not. */
	void forgetDevices(RoundId round);

	void forget(RoundId round);

}
