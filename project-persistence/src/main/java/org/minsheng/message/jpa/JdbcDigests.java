package org.minsheng.message.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Bound;
import org.minsheng.member.MemberId;
import org.minsheng.message.Digest;
import org.minsheng.message.Digests;
import org.minsheng.message.Message;
import org.minsheng.message.MessageChannel;

/** Each step is one statement, so that no connection is held while something goes out. */
@Component
@RequiredArgsConstructor
class JdbcDigests implements Digests {

	private final JdbcClient database;

	@Override
	public int collect(Collection<MessageChannel> channels, Duration interval, Instant now) {
		return database.sql(DigestQueries.COLLECT)
			.param("channels", Bound.names(channels))
			.param("before", Timestamp.from(now.minus(interval)))
			.param("now", Timestamp.from(now))
			.query(Integer.class)
			.single();
	}

	@Override
	public List<Digest> claim(int most, Instant until, Instant now) {
		var claimed = database.sql(DigestQueries.CLAIM)
			.param("most", most)
			.param("until", Timestamp.from(until))
			.param("now", Timestamp.from(now))
			.query(UUID.class)
			.list();
		return claimed.isEmpty() ? List.of() : read(claimed);
	}

	@Override
	public void sent(UUID digest, Instant at) {
		database.sql("update digest set sent_at = ?, claimed_until = null where id = ?").params(Timestamp.from(at), digest).update();
	}

	@Override
	public void failed(UUID digest, Instant at) {
		database.sql(DigestQueries.FAILED).param("now", Timestamp.from(at)).param("id", digest).update();
	}

	private List<Digest> read(List<UUID> ids) {
		return database.sql(DigestQueries.READ).param("ids", ids.toArray(UUID[]::new)).query(this::digest).list();
	}

	private Digest digest(ResultSet columns, int number) throws SQLException {
		var id = columns.getObject("id", UUID.class);
		return new Digest(id, new MemberId(columns.getObject("member_id", UUID.class)),
				JdbcContactWays.way(columns, number), messages(id));
	}

	private List<Message> messages(UUID digest) {
		return database.sql(JdbcMessages.SELECT + """
				where m.id in (select item.message_id from digest_item item where item.digest_id = ?)
				order by m.acted_at desc, m.id
				""").param(digest).query(JdbcMessages::message).list();
	}

}
