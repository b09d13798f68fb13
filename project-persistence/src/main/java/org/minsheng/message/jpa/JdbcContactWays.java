package org.minsheng.message.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;
import org.minsheng.message.ContactWay;
import org.minsheng.message.ContactWays;
import org.minsheng.message.MessageChannel;

@Component
@RequiredArgsConstructor
class JdbcContactWays implements ContactWays {

	private static final String KEEP = """
			insert into contact_way (member_id, channel, address, language, since)
			values (:member, :channel, :address, :language, :since)
			on conflict (member_id, channel) do update set address = excluded.address, language = excluded.language
			""";

	private final JdbcClient database;

	@Override
	public List<ContactWay> of(MemberId member) {
		return database.sql("select channel, address, language from contact_way where member_id = ? order by channel")
			.param(member.value())
			.query(JdbcContactWays::way)
			.list();
	}

	@Override
	public void keep(MemberId member, ContactWay way, Instant since) {
		database.sql(KEEP)
			.param("member", member.value())
			.param("channel", way.channel().name())
			.param("address", way.address())
			.param("language", way.language())
			.param("since", Timestamp.from(since))
			.update();
	}

	@Override
	public void drop(MemberId member, MessageChannel channel) {
		database.sql("delete from contact_way where member_id = ? and channel = ?")
			.params(member.value(), channel.name())
			.update();
	}

	static ContactWay way(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new ContactWay(row.one(MessageChannel.class, "channel"), row.text("address"), row.text("language"));
	}

}
