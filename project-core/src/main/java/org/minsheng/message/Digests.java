package org.minsheng.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * What goes out. Many nodes may work on it at once: each digest is claimed by one of them for a while, and comes back
 * where that one dies before it says that it was sent.
 */
public interface Digests {

	/**
	 * Puts what each member has not been told yet into one digest, unless the member had one within the interval.
	 * @return how many digests were made
	 */
	int collect(Collection<MessageChannel> channels, Duration interval, Instant now);

	/** Takes digests that nobody else works on. */
	List<Digest> claim(int most, Instant until, Instant now);

	void sent(UUID digest, Instant at);

	/** Tried again later each time, and after the eighth time no more. */
	void failed(UUID digest, Instant at);

}
