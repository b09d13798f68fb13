package org.minsheng.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The other systems and what they handed on. */
public interface Feeds {

	void save(Feed feed);

	Optional<Feed> find(FeedId id);

	/** By name, those with a revoked key last. */
	List<Feed> all();

	void revoke(FeedId id, Instant at);

	void used(FeedId id, Instant at);

	/**
	 * Writes down that something is handed on. Whoever hands on the same at the same time waits for the outcome.
	 * @return whether nothing was handed on under this key before
	 */
	boolean begin(Handed handed);

	Optional<Handed> handed(FeedId feed, String onceKey);

	/** What came of it. */
	void became(FeedId feed, String onceKey, String trackingCode);

	Optional<Handed> originOf(String trackingCode);

}
