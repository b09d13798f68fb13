package org.minsheng.feed;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;

import org.minsheng.UseCase;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;
import org.minsheng.proposal.Channel;

/** The administrator makes and revokes keys for other systems. */
@UseCase
@RequiredArgsConstructor
public class ManagingFeeds {

	private final Feeds feeds;

	/** The key is told here and never again. */
	public FeedKey make(String name, Channel channel, Scope scope, Actor actor, Instant at) {
		onlyTheAdministrator(scope, actor);
		var key = FeedKey.random(FeedId.random());
		feeds.save(new Feed(key.feed(), name, channel, scope, key.hash(), actor.member(), at, null, null));
		return key;
	}

	/** From now on the key opens nothing. What came by it stays. */
	public void revoke(FeedId id, Actor actor, Instant at) {
		var feed = feeds.find(id).orElseThrow();
		onlyTheAdministrator(feed.scope(), actor);
		if (feed.revokedAt() == null) {
			feeds.revoke(id, at);
		}
	}

	public List<Feed> of(Actor actor) {
		return feeds.all().stream().filter(feed -> actor.holds(Role.ADMIN, feed.scope())).toList();
	}

	private static void onlyTheAdministrator(Scope scope, Actor actor) {
		actor.require(Set.of(Role.ADMIN), scope);
	}

}
