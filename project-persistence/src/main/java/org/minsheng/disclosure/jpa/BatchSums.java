package org.minsheng.disclosure.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.minsheng.batch.BatchStatus;
import org.minsheng.category.ProjectType;
import org.minsheng.disclosure.BatchFigures;
import org.minsheng.disclosure.BatchFigures.TypeFigures;
import org.minsheng.jpa.Bound;
import org.minsheng.jpa.Row;

/** Counts and adds up batches by type, and the types to the batch. */
@Component
@RequiredArgsConstructor
class BatchSums {

	private static final String BY_TYPE = """
			with sums as (
				select b.*, p.type,
					count(i.verdict) as reviewed,
					count(*) filter (where i.verdict = 'PICKED') as picked,
					count(*) filter (where i.verdict = 'POOLED') as pooled,
					coalesce(sum(i.amount_fen) filter (where i.verdict = 'PICKED'), 0)::bigint as sum_fen,
					count(*) filter (where i.verdict = 'PICKED' and p.status = any(:started)) as started,
					count(*) filter (where i.verdict = 'PICKED' and p.status = any(:inUse)) as in_use
				from batch b
					left join batch_item i on i.batch_id = b.id
					left join project p on p.id = i.project_id
				where (:code::text is null or b.code = :code) and (:year::int is null or b.year = :year)
				group by b.id, p.type)
			select s.*, coalesce(o.name, d.name) as owner
			from sums s
				join district d on d.id = s.district
				left join office o on o.id = s.office
			order by s.year desc, s.number desc, s.code collate "C"
			""";

	private final JdbcClient database;

	/** Latest first; what is absent does not restrict. */
	List<BatchFigures> find(@Nullable String code, @Nullable Integer year) {
		return List.copyOf(database.sql(BY_TYPE)
			.param("code", Bound.code(code))
			.param("year", year)
			.param("started", ProjectStates.STARTED)
			.param("inUse", ProjectStates.IN_USE)
			.query(BatchSums::ofOneType)
			.list()
			.stream()
			.collect(Collectors.toMap(BatchFigures::code, Function.identity(), BatchSums::plus, LinkedHashMap::new))
			.values());
	}

	private static BatchFigures ofOneType(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		int picked = row.number("picked");
		var types = picked == 0
				? List.<TypeFigures>of()
				: List.of(new TypeFigures(row.one(ProjectType.class, "type"), picked, row.fen("sum_fen")));
		return new BatchFigures(row.text("code"), row.text("owner"), row.number("year"), row.number("number"),
				row.one(BatchStatus.class, "status"), row.instantOrNull("approved_at"), row.number("reviewed"), picked,
				row.number("pooled"), row.fen("sum_fen"), row.number("started"), row.number("in_use"), types);
	}

	private static BatchFigures plus(BatchFigures one, BatchFigures other) {
		var types = Stream.of(one.types(), other.types())
			.flatMap(List::stream)
			.sorted(Comparator.comparing(TypeFigures::type))
			.toList();
		return new BatchFigures(one.code(), one.owner(), one.year(), one.number(), one.status(), one.approvedAt(),
				one.reviewed() + other.reviewed(), one.picked() + other.picked(), one.pooled() + other.pooled(),
				one.sum().plus(other.sum()), one.started() + other.started(), one.inUse() + other.inUse(), types);
	}

}
