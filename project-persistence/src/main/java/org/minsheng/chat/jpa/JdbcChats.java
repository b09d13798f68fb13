package org.minsheng.chat.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.chat.ChatDraft;
import org.minsheng.chat.Chats;
import org.minsheng.jpa.Row;
import org.minsheng.photo.PhotoId;

/** Time is the database's own: messages are signed by the world's clock, and a demonstration's leaps. */
@Component
@RequiredArgsConstructor
class JdbcChats implements Chats {

	/** A message is sent again three times within a minute; a signature older than ten minutes was kept by somebody. */
	private static final String FRESH = "select abs(extract(epoch from clock_timestamp()) - :seconds) < 600";

	private static final String SIGN = """
			insert into chat_signature (signature, message_id, heard_at) values (:signature, :message, clock_timestamp())
			on conflict (signature) do nothing
			""";

	private static final String SIGNED = "select message_id = :message from chat_signature where signature = :signature";

	private static final String HEAR = """
			insert into chat_heard (message_id, heard_at) values (:message, clock_timestamp()) on conflict (message_id) do nothing
			""";

	private static final String KEEP = """
			insert into chat_draft (follower, words, wanted, place, photos, asked, kept_at)
			values (:follower, :words, :wanted, :place, :photos::text[], :asked, clock_timestamp())
			on conflict (follower) do update set words = excluded.words, wanted = excluded.wanted, place = excluded.place,
				photos = excluded.photos, asked = excluded.asked, kept_at = excluded.kept_at
			""";

	private static final String FORGET = """
			with signatures as (delete from chat_signature where heard_at < clock_timestamp() - interval '1 day'),
				drafts as (delete from chat_draft where kept_at < clock_timestamp() - interval '30 days')
			delete from chat_heard where heard_at < clock_timestamp() - interval '1 day'
			""";

	private final JdbcClient database;

	@Override
	public Hearing hear(String messageId, String signature, long seconds) {
		if (!database.sql(FRESH).param("seconds", seconds).query(Boolean.class).single()) {
			return Hearing.FORGED;
		}
		database.sql(SIGN).param("signature", signature).param("message", messageId).update();
		if (!database.sql(SIGNED).param("signature", signature).param("message", messageId).query(Boolean.class).single()) {
			return Hearing.FORGED;
		}
		database.sql(FORGET).update();
		return database.sql(HEAR).param("message", messageId).update() == 1 ? Hearing.NEW : Hearing.AGAIN;
	}

	@Override
	public Optional<ChatDraft> draftOf(String follower) {
		return database.sql("select * from chat_draft where follower = :follower")
			.param("follower", follower)
			.query(JdbcChats::draft)
			.optional();
	}

	@Override
	public void keep(String follower, ChatDraft draft) {
		database.sql(KEEP)
			.param("follower", follower)
			.param("words", draft.words())
			.param("wanted", draft.wanted())
			.param("place", draft.place())
			.param("photos", draft.photos().stream().map(PhotoId::value).toArray(String[]::new))
			.param("asked", draft.asked())
			.update();
	}

	@Override
	public void drop(String follower) {
		database.sql("delete from chat_draft where follower = :follower").param("follower", follower).update();
	}

	private static ChatDraft draft(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		var photos = Stream.of((String[]) columns.getArray("photos").getArray()).map(PhotoId::new).toList();
		return new ChatDraft(row.text("words"), row.textOrNull("wanted"), row.textOrNull("place"), photos, columns.getBoolean("asked"));
	}

}
