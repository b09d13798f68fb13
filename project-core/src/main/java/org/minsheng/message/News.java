package org.minsheng.message;

import java.time.Instant;

/** Deeds that were done and are still to be told. Each came in with its deed; none is lost and none is told twice. */
public interface News {

	/**
	 * Makes messages of what waits, for the submitters and supporters of the requests that it concerns, of those that live
	 * on in them included; not for whoever did it.
	 * @return how many deeds were told
	 */
	int spread(Instant now);

}
