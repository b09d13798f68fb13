package org.minsheng.vote;

import java.io.Serializable;
import java.util.UUID;

/** One line of one round's roll. */
public record VoterId(UUID value) implements Serializable {

	public static VoterId random() {
		return new VoterId(UUID.randomUUID());
	}

	/** What a ballot is kept under while the round has its key: without it nothing leads back to the voter. */
	public String linkUnder(String key) {
		return Hashes.keyed(key, value.toString());
	}

}
