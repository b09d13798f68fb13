package org.minsheng.message.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.minsheng.message.Digest;
import org.minsheng.message.Digests;
import org.minsheng.message.MessageChannel;
import org.minsheng.message.News;

/**
 * Tells what waits to be told, collects it, and brings it out. Nothing is sent within a unit of work: a digest is claimed
 * first, then sent, then marked. Where a node dies between the last two it is sent again under the same number.
 */
@Slf4j
@Component
class DigestRound {

	private static final int AT_ONCE = 20;

	/** Longer than any courier waits for twenty answers. */
	private static final Duration CLAIM = Duration.ofMinutes(15);

	private final News news;

	private final Digests digests;

	private final Map<MessageChannel, Courier> couriers;

	private final Duration interval;

	private final Clock clock;

	DigestRound(News news, Digests digests, List<Courier> couriers, @Value("${minsheng.messages.interval}") Duration interval,
			Clock clock) {
		this.news = news;
		this.digests = digests;
		this.couriers = couriers.stream().collect(Collectors.toMap(Courier::channel, Function.identity()));
		this.interval = interval;
		this.clock = clock;
	}

	/** Until nothing waits that could go out now. */
	void run() {
		int told;
		do {
			told = news.spread(clock.instant());
		} while (told > 0);
		digests.collect(couriers.keySet(), interval, clock.instant());
		for (var claimed = claim(); !claimed.isEmpty(); claimed = claim()) {
			claimed.forEach(this::deliver);
		}
	}

	private List<Digest> claim() {
		var now = clock.instant();
		return digests.claim(AT_ONCE, now.plus(CLAIM), now);
	}

	/** The log names the digest, never the address. */
	private void deliver(Digest digest) {
		try {
			Objects.requireNonNull(couriers.get(digest.way().channel()), "no courier").deliver(digest);
			digests.sent(digest.id(), clock.instant());
		} catch (RuntimeException failure) {
			log.warn("Digest {} did not go out: {}", digest.id(), failure.getClass().getSimpleName());
			digests.failed(digest.id(), clock.instant());
		}
	}

}
