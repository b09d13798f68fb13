package org.minsheng.message.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;
import org.minsheng.message.Message;
import org.minsheng.message.Messages;
import org.minsheng.trail.Subject;

@Component
@RequiredArgsConstructor
class JdbcMessages implements Messages {

	/** To be followed by a condition and an order. */
	static final String SELECT = """
			select m.id, m.subject_kind, coalesce(project.code, own.tracking_code) as code, own.title, m.action, m.to_state,
				m.reason, m.acted_at, m.read_at
			from message m join proposal own on own.id = m.proposal_id
				left join project on m.subject_kind = 'PROJECT' and project.id = m.subject_id
			""";

	private final JdbcClient database;

	@Override
	public List<Message> of(MemberId member, int limit) {
		return database.sql(SELECT + "where m.member_id = ? order by m.made_at desc, m.acted_at desc limit ?")
			.params(member.value(), limit)
			.query(JdbcMessages::message)
			.list();
	}

	@Override
	public int unread(MemberId member) {
		return database.sql("select count(*) from message where member_id = ? and read_at is null")
			.param(member.value())
			.query(Integer.class)
			.single();
	}

	@Override
	public void markRead(MemberId member, Instant at) {
		database.sql("update message set read_at = ? where member_id = ? and read_at is null and made_at <= ?")
			.params(Timestamp.from(at), member.value(), Timestamp.from(at))
			.update();
	}

	static Message message(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new Message(columns.getObject("id", UUID.class), row.one(Subject.Kind.class, "subject_kind"),
				row.text("code"), row.text("title"), row.text("action"), row.textOrNull("to_state"),
				row.textOrNull("reason"), row.instant("acted_at"), row.instantOrNull("read_at") != null);
	}

}
