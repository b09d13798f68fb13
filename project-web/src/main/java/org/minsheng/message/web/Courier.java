package org.minsheng.message.web;

import org.minsheng.message.Digest;
import org.minsheng.message.MessageChannel;

/** Brings digests out of the house by one channel. */
interface Courier {

	MessageChannel channel();

	/**
	 * Returns once the other side has taken it.
	 * @throws RuntimeException where it has not; it is tried again later
	 */
	void deliver(Digest digest);

}
