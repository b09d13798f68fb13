package org.minsheng.database;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Single statements over connections of their own. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class Sql {

	static void execute(JdbcConnectionDetails database, String sql) {
		with(database, statement -> statement.execute(sql));
	}

	static String ask(JdbcConnectionDetails database, String sql) {
		return with(database, statement -> {
			var answer = statement.executeQuery(sql);
			answer.next();
			return answer.getString(1);
		});
	}

	private static <T> T with(JdbcConnectionDetails database, Use<T> use) {
		try (var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
				database.getPassword()); var statement = connection.createStatement()) {
			return use.of(statement);
		} catch (SQLException ex) {
			throw new IllegalStateException(ex.getMessage(), ex);
		}
	}

	private interface Use<T> {

		T of(Statement statement) throws SQLException;

	}

}
