package org.minsheng.disclosure.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.batch.Verdict;
import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.disclosure.BatchBook;
import org.minsheng.disclosure.BatchFigures;
import org.minsheng.disclosure.BatchRow;
import org.minsheng.jpa.Bound;
import org.minsheng.jpa.Row;
import org.minsheng.project.ProjectStatus;

@Component
@RequiredArgsConstructor
class JdbcBatchBook implements BatchBook {

	private static final String ITEMS = """
			select p.code, p.title, o.name as office, c.name as community, p.type, p.theme, i.verdict, i.amount_fen, i.reason,
				p.status
			from batch b
				join batch_item i on i.batch_id = b.id
				join project p on p.id = i.project_id
				join office o on o.id = p.office
				join community c on c.id = p.community
			where b.code = :code
			order by array_position(array['PICKED', 'POOLED', 'REFUSED'], i.verdict), o.id, c.id, p.code collate "C"
			""";

	private final JdbcClient database;

	private final BatchSums sums;

	@Override
	public List<BatchFigures> all() {
		return sums.find(null, null);
	}

	@Override
	public Optional<BatchFigures> figures(String code) {
		return sums.find(code, null).stream().findFirst();
	}

	@Override
	public List<BatchRow> items(String code) {
		return database.sql(ITEMS).param("code", Bound.code(code)).query(JdbcBatchBook::batchRow).list();
	}

	private static BatchRow batchRow(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new BatchRow(row.text("code"), row.text("title"), row.text("office"), row.text("community"),
				row.one(ProjectType.class, "type"), row.one(Theme.class, "theme"), row.one(Verdict.class, "verdict"),
				row.fen("amount_fen"), row.text("reason"), row.one(ProjectStatus.class, "status"));
	}

}
