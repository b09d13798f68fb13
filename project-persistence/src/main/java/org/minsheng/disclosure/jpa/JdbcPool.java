package org.minsheng.disclosure.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.disclosure.Pool;
import org.minsheng.disclosure.PoolRow;
import org.minsheng.jpa.Row;

@Component
@RequiredArgsConstructor
class JdbcPool implements Pool {

	/** A project that was recalled and deferred again has the reason of the later batch. */
	private static final String WAITING = """
			select p.code, p.title, c.name as community, p.type, p.theme, coalesce(p.agreed_fen, p.estimate_fen) as price_fen,
				p.pooled_until, verdict.reason
			from project p
				join community c on c.id = p.community
				join lateral (select i.reason from batch_item i join batch b on b.id = i.batch_id
					where i.project_id = p.id and i.verdict = 'POOLED'
					order by b.year desc, b.number desc limit 1) verdict on true
			where p.status = 'POOLED'
			order by c.id, p.code collate "C"
			""";

	private final JdbcClient database;

	@Override
	public List<PoolRow> waiting() {
		return database.sql(WAITING).query(JdbcPool::poolRow).list();
	}

	private static PoolRow poolRow(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new PoolRow(row.text("code"), row.text("title"), row.text("community"), row.one(ProjectType.class, "type"),
				row.one(Theme.class, "theme"), row.fen("price_fen"), row.day("pooled_until"), row.text("reason"));
	}

}
