package org.minsheng.delivery;

import java.io.Serializable;
import java.time.Instant;

/** How far the work is: 0 to 100 per cent, and what has been done. */
public record ProgressReport(int percent, String words, Instant at) implements Serializable {

	public ProgressReport {
		if (percent < 0 || percent > 100) {
			throw DeliveryRefusal.NOT_A_PERCENTAGE.refusal(percent).asException();
		}
	}

}
