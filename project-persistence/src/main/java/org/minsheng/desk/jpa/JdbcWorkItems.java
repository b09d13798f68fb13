package org.minsheng.desk.jpa;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import org.minsheng.desk.Pile;
import org.minsheng.desk.Post;
import org.minsheng.desk.WorkItem;
import org.minsheng.desk.WorkItem.Kind;
import org.minsheng.desk.WorkItems;
import org.minsheng.jpa.Bound;
import org.minsheng.jpa.Row;
import org.minsheng.organisation.Scope;

@Component
@RequiredArgsConstructor
class JdbcWorkItems implements WorkItems {

	private final JdbcClient database;

	@Override
	public List<WorkItem> find(Post post, int limit) {
		return asked(database.sql(QueueQueries.find(post)), post).param("limit", limit)
			.query((columns, number) -> item(post.kind(), new Row(columns)))
			.list();
	}

	@Override
	public List<Pile> count(Post post) {
		return asked(database.sql(QueueQueries.count(post)), post)
			.query((columns, number) -> pile(post.kind(), new Row(columns)))
			.list();
	}

	@Override
	public List<WorkItem> findToNotify(Scope within, int limit) {
		return projects(database.sql(QueueQueries.toNotify(within)), within, limit);
	}

	@Override
	public List<WorkItem> findToCountersign(Scope within, int limit) {
		return projects(database.sql(QueueQueries.toCountersign(within)), within, limit);
	}

	private static List<WorkItem> projects(StatementSpec query, Scope within, int limit) {
		return at(query, within).param("limit", limit)
			.query((columns, number) -> item(Kind.PROJECT, new Row(columns)))
			.list();
	}

	private static StatementSpec asked(StatementSpec query, Post post) {
		var reader = post.reader();
		return at(query, post.within()).param("states", post.states().toArray(String[]::new))
			.param("state", post.filter().state())
			.param("words", Bound.code(post.filter().words()))
			.param("reader", reader == null ? null : reader.value(), Types.OTHER)
			.param("now", Timestamp.from(post.now()));
	}

	private static StatementSpec at(StatementSpec query, Scope within) {
		return query.param("district", within.district())
			.param("office", within.office())
			.param("community", within.community());
	}

	private static Pile pile(Kind kind, Row row) throws SQLException {
		return new Pile(kind, row.text("state"), row.number("count"), row.number("late"));
	}

	private static WorkItem item(Kind kind, Row row) throws SQLException {
		return new WorkItem(kind, row.text("code"), row.text("title"), row.text("community"), row.text("state"),
				row.instant("since"), row.instantOrNull("due"));
	}

}
