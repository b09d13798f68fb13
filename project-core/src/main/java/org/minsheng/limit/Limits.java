package org.minsheng.limit;

import java.time.Duration;
import java.util.Optional;

/** Remembers who knocked how often, on all nodes alike. */
public interface Limits {

	/**
	 * Counts one knock.
	 * @param who what is counted together: an address at a door, a key
	 * @return how long to wait, where it was one too many
	 */
	Optional<Duration> knock(String who, Limit limit);

	/**
	 * Counts nothing.
	 * @return how long to wait, where there were as many knocks as there may be
	 */
	Optional<Duration> shut(String who, Limit limit);

	/** One knock less: it was none of those that are to be counted. */
	void takeBack(String who);

	/** Begins anew. */
	void forget(String who);

}
