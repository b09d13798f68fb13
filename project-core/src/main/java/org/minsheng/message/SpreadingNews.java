package org.minsheng.message;

import java.time.Instant;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

import org.minsheng.FallsDue;
import org.minsheng.UseCase;

/** Puts the news on the site with whatever else falls due; it waits for no time of its own. */
@UseCase
@RequiredArgsConstructor
public class SpreadingNews implements FallsDue {

	private final News news;

	@Override
	public int runDue(Instant now) {
		return news.spread(now);
	}

	@Override
	public Optional<Instant> nextDue() {
		return Optional.empty();
	}

}
