package org.minsheng.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;

/** One row of a query, read as the core's values. */
public record Row(ResultSet columns) {

	public String text(String column) throws SQLException {
		return Objects.requireNonNull(columns.getString(column), column);
	}

	public @Nullable String textOrNull(String column) throws SQLException {
		return columns.getString(column);
	}

	public int number(String column) throws SQLException {
		return columns.getInt(column);
	}

	public Money fen(String column) throws SQLException {
		return new Money(columns.getLong(column));
	}

	public <E extends Enum<E>> E one(Class<E> type, String column) throws SQLException {
		return Enum.valueOf(type, text(column));
	}

	public Instant instant(String column) throws SQLException {
		return Objects.requireNonNull(instantOrNull(column), column);
	}

	public @Nullable Instant instantOrNull(String column) throws SQLException {
		var at = columns.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	public LocalDate day(String column) throws SQLException {
		return Objects.requireNonNull(dayOrNull(column), column);
	}

	public @Nullable LocalDate dayOrNull(String column) throws SQLException {
		return columns.getObject(column, LocalDate.class);
	}

}
