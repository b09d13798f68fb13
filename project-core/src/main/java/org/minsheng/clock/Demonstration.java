package org.minsheng.clock;

import java.time.Duration;
import java.util.Optional;

/**
 * With which preset this installation's data began, and how far its clock is from the machine's. Kept with the data, so
 * that it holds on every node and after every start.
 */
public interface Demonstration {

	/** The preset, or the word for none; empty before the first start is over. */
	Optional<String> preset();

	/**
	 * Begins the data with a preset, at the end of the present unit of work. Who comes second waits for the first.
	 * @param ahead of the machine's clock; less than nothing for a preset in the past
	 * @return false where it had begun before, and nothing changed
	 */
	boolean begin(String preset, Duration ahead);

	/** How far the clock is ahead of the machine's; nothing where nothing began. */
	Duration ahead();

	/** Puts the clock further ahead; it never goes back, so less than {@link #ahead()} changes nothing. */
	void advance(Duration ahead);

	/**
	 * Writes what has piled up in the present unit of work, and lets go of what it has read, so that a long one stays
	 * quick. What was read before must be read again.
	 */
	void settle();

}
