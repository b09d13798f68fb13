package org.minsheng.feed;

import java.io.Serializable;
import java.util.UUID;

public record FeedId(UUID value) implements Serializable {

	public static FeedId random() {
		return new FeedId(UUID.randomUUID());
	}

}
