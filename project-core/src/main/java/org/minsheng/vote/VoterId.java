package org.minsheng.vote;

import java.io.Serializable;
import java.util.UUID;

/** One line of one round's roll. */
public record VoterId(UUID value) implements Serializable {

	public static VoterId random() {
		return new VoterId(UUID.randomUUID());
	}

}
