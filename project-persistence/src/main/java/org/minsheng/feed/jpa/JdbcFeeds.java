package org.minsheng.feed.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.feed.Feed;
import org.minsheng.feed.FeedId;
import org.minsheng.feed.Feeds;
import org.minsheng.feed.Handed;
import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;
import org.minsheng.proposal.Channel;

@Component
@RequiredArgsConstructor
class JdbcFeeds implements Feeds {

	private final JdbcClient database;

	@Override
	public void save(Feed feed) {
		database.sql(FeedQueries.INSERT)
			.param("id", feed.id().value())
			.param("name", feed.name())
			.param("channel", feed.channel().name())
			.param("district", feed.scope().district())
			.param("office", feed.scope().office())
			.param("community", feed.scope().community())
			.param("hash", feed.keyHash())
			.param("by", feed.madeBy().value())
			.param("at", utc(feed.madeAt()))
			.update();
	}

	@Override
	public Optional<Feed> find(FeedId id) {
		return database.sql(FeedQueries.FIND).param("id", id.value()).query(JdbcFeeds::feed).optional();
	}

	@Override
	public List<Feed> all() {
		return database.sql(FeedQueries.ALL).query(JdbcFeeds::feed).list();
	}

	@Override
	public void revoke(FeedId id, Instant at) {
		database.sql(FeedQueries.REVOKE).param("id", id.value()).param("at", utc(at)).update();
	}

	@Override
	public void used(FeedId id, Instant at) {
		database.sql(FeedQueries.USED).param("id", id.value()).param("at", utc(at)).update();
	}

	@Override
	public boolean begin(Handed handed) {
		return database.sql(FeedQueries.BEGIN)
			.param("feed", handed.feed().value())
			.param("key", handed.onceKey())
			.param("content", handed.content())
			.param("reference", handed.reference())
			.param("at", utc(handed.at()))
			.update() == 1;
	}

	@Override
	public Optional<Handed> handed(FeedId feed, String onceKey) {
		return database.sql(FeedQueries.HANDED)
			.param("feed", feed.value())
			.param("key", onceKey)
			.query(JdbcFeeds::handed)
			.optional();
	}

	@Override
	public void became(FeedId feed, String onceKey, String trackingCode) {
		database.sql(FeedQueries.BECAME)
			.param("feed", feed.value())
			.param("key", onceKey)
			.param("code", trackingCode)
			.update();
	}

	@Override
	public Optional<Handed> originOf(String trackingCode) {
		return database.sql(FeedQueries.ORIGIN).param("code", trackingCode).query(JdbcFeeds::handed).optional();
	}

	private static Feed feed(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		var scope = new Scope(row.text("district"), row.textOrNull("office"), row.textOrNull("community"));
		return new Feed(new FeedId(columns.getObject("id", UUID.class)), row.text("name"), row.one(Channel.class, "channel"),
				scope, row.text("key_hash"), new MemberId(columns.getObject("made_by", UUID.class)), row.instant("made_at"),
				row.instantOrNull("revoked_at"), row.instantOrNull("last_used_at"));
	}

	private static Handed handed(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new Handed(new FeedId(columns.getObject("feed_id", UUID.class)), row.text("once_key"), row.text("content"),
				row.textOrNull("reference"), row.textOrNull("tracking_code"), row.instant("at"));
	}

	private static OffsetDateTime utc(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}

}
