package org.minsheng.disclosure.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.disclosure.OpenData;
import org.minsheng.disclosure.ProjectLine;
import org.minsheng.jpa.Row;
import org.minsheng.money.Money;
import org.minsheng.project.ProjectStatus;

@Component
@RequiredArgsConstructor
class JdbcOpenData implements OpenData {

	private static final String PROJECTS = """
			select p.code, p.year, d.name as district, o.name as office, c.name as community, p.title, p.type, p.theme,
				p.status, (select b.code from batch_item i join batch b on b.id = i.batch_id
					where i.project_id = p.id and i.verdict = 'PICKED' order by b.year desc, b.number desc limit 1) as batch,
				p.estimate_fen, p.approved_fen, p.contracted_fen, p.settled_fen, w.started_on, w.finished_on, w.in_use_on,
				p.provenance
			from project p
				join district d on d.id = p.district
				join office o on o.id = p.office
				join community c on c.id = p.community
				left join delivery w on w.project_id = p.id
			order by p.year, p.code collate "C"
			""";

	private final JdbcClient database;

	@Override
	public void projects(Consumer<ProjectLine> reader) {
		try (var lines = database.sql(PROJECTS).query(JdbcOpenData::line).stream()) {
			lines.forEach(reader);
		}
	}

	private static ProjectLine line(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new ProjectLine(row.text("code"), row.number("year"), row.text("district"), row.text("office"),
				row.text("community"), row.text("title"), row.one(ProjectType.class, "type"), row.one(Theme.class, "theme"),
				row.one(ProjectStatus.class, "status"), row.textOrNull("batch"), row.fen("estimate_fen"),
				sum(columns, "approved_fen"), sum(columns, "contracted_fen"), sum(columns, "settled_fen"),
				row.dayOrNull("started_on"), row.dayOrNull("finished_on"), row.dayOrNull("in_use_on"),
				row.one(Provenance.class, "provenance"));
	}

	private static @Nullable Money sum(ResultSet columns, String column) throws SQLException {
		long fen = columns.getLong(column);
		return columns.wasNull() ? null : new Money(fen);
	}

}
