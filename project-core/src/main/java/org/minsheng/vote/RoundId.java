package org.minsheng.vote;

import java.io.Serializable;
import java.util.UUID;

public record RoundId(UUID value) implements Serializable {

	public static RoundId random() {
		return new RoundId(UUID.randomUUID());
	}

}
