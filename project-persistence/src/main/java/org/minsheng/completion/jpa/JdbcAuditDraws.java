package org.minsheng.completion.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.completion.AuditDraw;
import org.minsheng.completion.AuditDraws;
import org.minsheng.jpa.Row;
import org.minsheng.member.MemberId;
import org.minsheng.organisation.Scope;
import org.minsheng.project.Project;
import org.minsheng.project.ProjectId;
import org.minsheng.project.Projects;

/** Samples and their lots, by plain SQL. */
@Component
@RequiredArgsConstructor
class JdbcAuditDraws implements AuditDraws {

	private static final String UNDRAWN = """
			select id from project where district = :district and (cast(:office as text) is null or office = :office) and year = :year
				and status in ('SETTLED', 'CLOSED', 'ARCHIVED') and settled_fen is not null
				and not exists (select from audit_lot where project_id = project.id)
			order by code
			""";

	private static final String DRAWS = """
			select * from audit_draw where district = :district and (cast(:office as text) is null or office = :office)
			order by drawn_at desc, id
			""";

	private final JdbcClient database;

	private final Projects projects;

	@Override
	public List<Project> undrawn(Scope scope, int year) {
		return database.sql(UNDRAWN)
			.param("district", scope.district())
			.param("office", scope.office())
			.param("year", year)
			.query(UUID.class)
			.list()
			.stream()
			.map(id -> projects.findById(new ProjectId(id)).orElseThrow())
			.toList();
	}

	@Override
	public void save(AuditDraw draw) {
		database.sql("insert into audit_draw (id, district, office, year, seed, drawn_by, drawn_at) "
				+ "values (:id, :district, :office, :year, :seed, :by, :at)")
			.param("id", draw.id())
			.param("district", draw.scope().district())
			.param("office", draw.scope().office())
			.param("year", draw.year())
			.param("seed", draw.seed())
			.param("by", draw.drawnBy().value())
			.param("at", draw.at().atOffset(ZoneOffset.UTC))
			.update();
		for (int position = 0; position < draw.lots().size(); position++) {
			save(draw.id(), position, draw.lots().get(position));
		}
	}

	@Override
	public List<AuditDraw> within(Scope scope) {
		return database.sql(DRAWS)
			.param("district", scope.district())
			.param("office", scope.office())
			.query(this::draw)
			.list();
	}

	@Override
	public boolean isChosen(ProjectId project) {
		return database.sql("select exists (select from audit_lot where project_id = :project and chosen)")
			.param("project", project.value())
			.query(Boolean.class)
			.single();
	}

	private void save(UUID draw, int position, AuditDraw.Lot lot) {
		database
			.sql("insert into audit_lot (draw_id, position, project_id, code, chosen) values (:draw, :position, :project, :code, :chosen)")
			.param("draw", draw)
			.param("position", position)
			.param("project", lot.project().value())
			.param("code", lot.code())
			.param("chosen", lot.chosen())
			.update();
	}

	private AuditDraw draw(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		var id = columns.getObject("id", UUID.class);
		var scope = new Scope(row.text("district"), row.textOrNull("office"), null);
		return new AuditDraw(id, scope, row.number("year"), row.text("seed"), new MemberId(columns.getObject("drawn_by", UUID.class)),
				row.instant("drawn_at"), lots(id));
	}

	private List<AuditDraw.Lot> lots(UUID draw) {
		return database.sql("select project_id, code, chosen from audit_lot where draw_id = :draw order by position")
			.param("draw", draw)
			.query((lot, number) -> new AuditDraw.Lot(new ProjectId(lot.getObject("project_id", UUID.class)), lot.getString("code"),
					lot.getBoolean("chosen")))
			.list();
	}

}
