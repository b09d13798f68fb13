package org.minsheng.feed.web;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.feed.Feeds;

/** Says at the desk which system a request came from; templates reach it as {@code @feedOrigins}. */
@Component
@RequiredArgsConstructor
public class FeedOrigins {

	private final Feeds feeds;

	/**
	 * Where a request came from.
	 *
	 * @param reference the other system's own number of the case
	 */
	public record Origin(String system, @Nullable String reference) {
	}

	public @Nullable Origin of(String trackingCode) {
		return feeds.originOf(trackingCode)
			.flatMap(handed -> feeds.find(handed.feed()).map(feed -> new Origin(feed.name(), handed.reference())))
			.orElse(null);
	}

}
