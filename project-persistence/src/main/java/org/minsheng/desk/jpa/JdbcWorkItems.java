package org.minsheng.desk.jpa;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import org.minsheng.desk.WorkItem;
import org.minsheng.desk.WorkItem.Kind;
import org.minsheng.desk.WorkItems;
import org.minsheng.jpa.Row;
import org.minsheng.organisation.Scope;

@Component
@RequiredArgsConstructor
class JdbcWorkItems implements WorkItems {

	private final JdbcClient database;

	@Override
	public List<WorkItem> find(Kind kind, Set<String> states, Scope within, int limit) {
		var query = database.sql(QueueQueries.of(kind)).param("states", states.toArray(String[]::new));
		return items(query, kind, within, limit);
	}

	@Override
	public List<WorkItem> findToNotify(Scope within, int limit) {
		return items(database.sql(QueueQueries.TO_NOTIFY), Kind.PROJECT, within, limit);
	}

	@Override
	public List<WorkItem> findToCountersign(Scope within, int limit) {
		return items(database.sql(QueueQueries.TO_COUNTERSIGN), Kind.PROJECT, within, limit);
	}

	private static List<WorkItem> items(StatementSpec query, Kind kind, Scope within, int limit) {
		return query.param("district", within.district())
			.param("office", within.office())
			.param("community", within.community())
			.param("limit", limit)
			.query((columns, number) -> item(kind, new Row(columns)))
			.list();
	}

	private static WorkItem item(Kind kind, Row row) throws SQLException {
		return new WorkItem(kind, row.text("code"), row.text("title"), row.text("community"), row.text("state"),
				row.instant("since"), row.instantOrNull("due"));
	}

}
