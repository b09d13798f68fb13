package org.minsheng.feed.jpa;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** The statements of {@link JdbcFeeds}. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class FeedQueries {

	static final String INSERT = """
			insert into feed (id, name, channel, district, office, community, key_hash, made_by, made_at)
			values (:id, :name, :channel, :district, :office, :community, :hash, :by, :at)
			""";

	static final String FIND = "select * from feed where id = :id";

	static final String ALL = "select * from feed order by revoked_at is not null, name, made_at";

	static final String REVOKE = "update feed set revoked_at = :at where id = :id and revoked_at is null";

	/** Once a minute is enough to know whether a key is still in use. */
	static final String USED = """
			update feed set last_used_at = :at
			where id = :id and (last_used_at is null or last_used_at < :at - interval '1 minute')
			""";

	static final String BEGIN = """
			insert into feed_handed (feed_id, once_key, content, reference, at) values (:feed, :key, :content, :reference, :at)
			on conflict (feed_id, once_key) do nothing
			""";

	static final String HANDED = "select * from feed_handed where feed_id = :feed and once_key = :key";

	static final String BECAME = "update feed_handed set tracking_code = :code where feed_id = :feed and once_key = :key";

	static final String ORIGIN = "select * from feed_handed where tracking_code = :code";

}
