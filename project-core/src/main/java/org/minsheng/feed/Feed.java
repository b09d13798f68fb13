package org.minsheng.feed;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;
import org.minsheng.proposal.Channel;

/**
 * Another system that may hand requests on.
 *
 * @param name as the office calls it
 * @param scope the place for whose communities it may hand on
 * @param keyHash of the only key it has
 * @param revokedAt since when the key opens nothing
 * @param lastUsedAt when it last opened something
 */
public record Feed(FeedId id, String name, Channel channel, Scope scope, String keyHash, MemberId madeBy, Instant madeAt,
		@Nullable Instant revokedAt, @Nullable Instant lastUsedAt) {
}
