package org.minsheng.disclosure.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.minsheng.completion.Rating;
import org.minsheng.disclosure.BatchFigures;
import org.minsheng.disclosure.History;
import org.minsheng.disclosure.Statistics;
import org.minsheng.disclosure.YearFigures;
import org.minsheng.disclosure.YearFigures.BudgetFigures;
import org.minsheng.disclosure.YearFigures.Satisfaction;
import org.minsheng.disclosure.YearFigures.Slice;
import org.minsheng.jpa.Bound;
import org.minsheng.jpa.Row;
import org.minsheng.organisation.Deadlines;

@Component
@RequiredArgsConstructor
class JdbcStatistics implements Statistics {

	private static final String[] GOOD = Bound.names(Rating.Satisfaction.class, Rating.Satisfaction::isGood);

	private final JdbcClient database;

	private final BatchSums batches;

	/** All figures are of one moment, so that they agree with each other. */
	@Override
	@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
	public YearFigures year(int year) {
		var parts = new Parts(year,
				batches.find(null, year).stream().sorted(Comparator.comparingInt(BatchFigures::number)).toList(),
				slices(StatisticsQueries.COMMUNITIES, year), slices(StatisticsQueries.THEMES, year));
		return database.sql(StatisticsQueries.FIGURES)
			.param("year", year)
			.param("begin", newYear(year))
			.param("end", newYear(year + 1L))
			.param("started", ProjectStates.STARTED)
			.param("inUse", ProjectStates.IN_USE)
			.param("good", GOOD)
			.query((columns, number) -> parts.with(new Row(columns)))
			.single();
	}

	@Override
	public List<History> histories() {
		return database.sql(StatisticsQueries.HISTORIES).query(JdbcStatistics::history).list();
	}

	@Override
	public void keep(History history) {
		database.sql(StatisticsQueries.KEEP)
			.param("district", history.district())
			.param("fromYear", history.fromYear())
			.param("toYear", history.toYear())
			.param("settled", history.settled())
			.param("finished", history.finished())
			.param("money", history.money().fen())
			.param("communities", history.communities())
			.param("earmark", history.earmark().fen())
			.param("asOf", history.asOf())
			.update();
	}

	private List<Slice> slices(String sql, int year) {
		return database.sql(sql).param("year", year).query(JdbcStatistics::slice).list();
	}

	/** The year begins when it begins in Beijing; one that no calendar has is as empty as its neighbour. */
	private static OffsetDateTime newYear(long year) {
		return LocalDate.of((int) Math.max(1, Math.min(year, 9999)), 1, 1).atStartOfDay(Deadlines.BEIJING).toOffsetDateTime();
	}

	private static Slice slice(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new Slice(row.text("key"), row.text("label"), row.number("chosen"), row.fen("chosen_fen"));
	}

	private static History history(ResultSet columns, int number) throws SQLException {
		var row = new Row(columns);
		return new History(row.text("district"), row.number("from_year"), row.number("to_year"), row.number("settled"),
				row.number("finished"), row.fen("money_fen"), row.number("communities"), row.fen("earmark_fen"),
				row.day("as_of"));
	}

	/** What a year has more than one of. */
	private record Parts(int year, List<BatchFigures> batches, List<Slice> communities, List<Slice> themes) {

		YearFigures with(Row row) throws SQLException {
			var budget = new BudgetFigures(row.fen("appropriated_fen"), row.fen("reserved_fen"), row.fen("committed_fen"),
					row.fen("paid_fen"));
			return new YearFigures(year, row.number("requests"), row.number("collected"), row.number("chosen"),
					row.number("pooled"), row.number("started"), row.number("in_use"), row.fen("chosen_fen"), budget,
					new Satisfaction(row.number("good"), row.number("total")), batches, communities, themes);
		}

	}

}
