package org.minsheng.database;

import java.sql.SQLException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which database did not let us in, in place of a stack trace. */
class UnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	/** No connection, no admission, no such database. */
	private static final String[] STATES = { "08", "28", "3D" };

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		var state = String.valueOf(cause.getSQLState());
		if (Stream.of(STATES).noneMatch(state::startsWith)) {
			return null;
		}
		return new FailureAnalysis(
				"无法连接数据库：%1$s | The database cannot be reached: %1$s".formatted(cause.getMessage()),
				"请检查 spring.datasource.url、username 和 password。 | Check spring.datasource.url, username and password.",
				cause);
	}

}
