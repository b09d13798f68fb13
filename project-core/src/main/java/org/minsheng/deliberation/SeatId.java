package org.minsheng.deliberation;

import java.io.Serializable;
import java.util.UUID;

/** One member's place in one meeting. */
public record SeatId(UUID value) implements Serializable {

	public static SeatId random() {
		return new SeatId(UUID.randomUUID());
	}

}
