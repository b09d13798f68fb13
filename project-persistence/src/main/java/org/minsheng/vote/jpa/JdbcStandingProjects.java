package org.minsheng.vote.jpa;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.jpa.Row;
import org.minsheng.organisation.Scope;
import org.minsheng.project.ProjectStatus;
import org.minsheng.vote.Standing;
import org.minsheng.vote.StandingProjects;

@Component
@RequiredArgsConstructor
class JdbcStandingProjects implements StandingProjects {

	private static final String WITHIN = """
			select p.code, p.title, c.name as community, p.agreed_fen
			from project p join community c on c.id = p.community
			where p.district = :district and (:office::text is null or p.office = :office)
				and (:community::text is null or p.community = :community)
				and p.status = any(:states) and p.agreed_fen is not null
			order by p.code
			""";

	private final JdbcClient database;

	@Override
	public List<Standing> within(Scope area, Set<ProjectStatus> states) {
		return database.sql(WITHIN)
			.param("district", area.district())
			.param("office", area.office())
			.param("community", area.community())
			.param("states", states.stream().map(Enum::name).toArray(String[]::new))
			.query((columns, number) -> standing(new Row(columns)))
			.list();
	}

	private static Standing standing(Row row) throws SQLException {
		return new Standing(row.text("code"), row.text("title"), row.text("community"), row.fen("agreed_fen"));
	}

}
