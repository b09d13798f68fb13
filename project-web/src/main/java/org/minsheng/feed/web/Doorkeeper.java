package org.minsheng.feed.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.feed.Feed;
import org.minsheng.feed.FeedKey;
import org.minsheng.feed.HandingOn;
import org.minsheng.limit.Limit;
import org.minsheng.page.Throttle;

/** Lets in who shows a key, so often a minute; who guesses soon waits. */
@Component
@RequiredArgsConstructor
class Doorkeeper {

	private static final Limit BY_KEY = Limit.perMinute(60);

	private static final Limit GUESSES = new Limit(20, Duration.ofMinutes(10));

	private static final String SCHEME = "Bearer ";

	private static final int MOST_BYTES = 32 << 10;

	private final HandingOn handingOn;

	private final Throttle throttle;

	private final Clock clock;

	/** Thrown where the key opens nothing. */
	static class NotLetIn extends RuntimeException {
	}

	/** Thrown where a message is longer than any request. */
	static class TooLong extends RuntimeException {
	}

	Feed letIn(@Nullable String authorization) {
		var feed = Optional.ofNullable(authorization)
			.filter(given -> given.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
			.flatMap(given -> FeedKey.parse(given.substring(SCHEME.length()).strip()))
			.flatMap(key -> handingOn.whose(key, clock.instant()));
		if (feed.isEmpty()) {
			throttle.byAddress("api guess", GUESSES);
			throw new NotLetIn();
		}
		throttle.by("api", feed.get().id().value().toString(), BY_KEY);
		return feed.get();
	}

	byte[] measured(byte[] body) {
		if (body.length > MOST_BYTES) {
			throw new TooLong();
		}
		return body;
	}

}
