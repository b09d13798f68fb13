package org.minsheng.preset;

import java.time.Instant;

/**
 * What every step of bringing a preset needs.
 *
 * @param now the instant at which the preset's clock starts; nothing happens after it
 */
record Scene(Plan plan, Cast cast, Instant now) {

	boolean isPast(Instant at) {
		return !at.isAfter(now);
	}

}
