package org.minsheng.disclosure.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.disclosure.ProjectFilter;
import org.minsheng.disclosure.ProjectList;
import org.minsheng.disclosure.ProjectRow;
import org.minsheng.jpa.Bound;
import org.minsheng.jpa.Row;
import org.minsheng.photo.PhotoId;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.ProjectStatus;

@Component
@RequiredArgsConstructor
class JdbcProjectList implements ProjectList {

	private final JdbcClient database;

	@Override
	public List<ProjectRow> find(ProjectFilter filter, @Nullable String after, int limit) {
		return bind(filter, database.sql(ProjectQueries.FIND))
			.param("after", Objects.requireNonNullElse(Bound.code(after), ""))
			.param("limit", limit)
			.query(JdbcProjectList::projectRow)
			.list();
	}

	@Override
	public long count(ProjectFilter filter) {
		return bind(filter, database.sql(ProjectQueries.COUNT)).query(Long.class).single();
	}

	@Override
	public List<ProjectRow> lately(int limit) {
		return database.sql(ProjectQueries.LATELY)
			.param("statuses", ProjectStates.LIVELY)
			.param("limit", limit)
			.query(JdbcProjectList::projectRow)
			.list();
	}

	@Override
	public List<Integer> years() {
		return database.sql(ProjectQueries.YEARS).query(Integer.class).list();
	}

	private static StatementSpec bind(ProjectFilter filter, StatementSpec query) {
		var words = SearchWords.of(filter.words());
		return query.param("community", Bound.code(filter.community()))
			.param("type", Bound.name(filter.type()))
			.param("theme", Bound.name(filter.theme()))
			.param("statuses", filter.statuses().isEmpty() ? null : Bound.names(filter.statuses()))
			.param("year", filter.year())
			.param("patterns", words.patterns())
			.param("characters", words.characters());
	}

	private static ProjectRow projectRow(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new ProjectRow(row.text("code"), row.number("year"), row.text("title"), row.text("office"),
				row.text("community"), row.one(ProjectType.class, "type"), row.one(Theme.class, "theme"),
				row.one(ProjectStatus.class, "status"), row.fen("price_fen"),
				new Beneficiaries(row.number("beneficiary_count"), row.one(Beneficiaries.Unit.class, "beneficiary_unit"),
						row.textOrNull("beneficiary_group")),
				row.dayOrNull("due_on"), Optional.ofNullable(row.textOrNull("photo_id")).map(PhotoId::new).orElse(null),
				row.one(Provenance.class, "provenance"));
	}

}
