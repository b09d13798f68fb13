package org.minsheng.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.minsheng.feed.Feed;
import org.minsheng.feed.FeedId;
import org.minsheng.feed.Feeds;
import org.minsheng.feed.Handed;

class InMemoryFeeds implements Feeds {

	private final Map<FeedId, Feed> feeds = new HashMap<>();

	private final Map<String, Handed> handed = new HashMap<>();

	@Override
	public void save(Feed feed) {
		feeds.put(feed.id(), feed);
	}

	@Override
	public Optional<Feed> find(FeedId id) {
		return Optional.ofNullable(feeds.get(id));
	}

	@Override
	public List<Feed> all() {
		return List.copyOf(feeds.values());
	}

	@Override
	public void revoke(FeedId id, Instant at) {
		feeds.computeIfPresent(id, (same, feed) -> new Feed(id, feed.name(), feed.channel(), feed.scope(), feed.keyHash(),
				feed.madeBy(), feed.madeAt(), at, feed.lastUsedAt()));
	}

	@Override
	public void used(FeedId id, Instant at) {
		feeds.computeIfPresent(id, (same, feed) -> new Feed(id, feed.name(), feed.channel(), feed.scope(), feed.keyHash(),
				feed.madeBy(), feed.madeAt(), feed.revokedAt(), at));
	}

	@Override
	public boolean begin(Handed one) {
		return handed.putIfAbsent(one.feed() + one.onceKey(), one) == null;
	}

	@Override
	public Optional<Handed> handed(FeedId feed, String onceKey) {
		return Optional.ofNullable(handed.get(feed + onceKey));
	}

	@Override
	public void became(FeedId feed, String onceKey, String trackingCode) {
		handed.computeIfPresent(feed + onceKey, (same, one) -> new Handed(feed, onceKey, one.content(), one.reference(),
				trackingCode, one.at()));
	}

	@Override
	public Optional<Handed> originOf(String trackingCode) {
		return handed.values().stream().filter(one -> trackingCode.equals(one.trackingCode())).findFirst();
	}

}
