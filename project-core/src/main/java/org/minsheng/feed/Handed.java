package org.minsheng.feed;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One request that another system handed on.
 *
 * @param onceKey what the other system calls this handing on: the same again is the same
 * @param content hash of what was handed on under it
 * @param reference the other system's own number of the case
 * @param trackingCode of the request; absent while it is being made
 */
public record Handed(FeedId feed, String onceKey, String content, @Nullable String reference, @Nullable String trackingCode,
		Instant at) {
}
