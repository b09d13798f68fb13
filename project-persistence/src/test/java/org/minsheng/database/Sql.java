package org.minsheng.database;

import java.sql.DriverManager;
import java.sql.SQLException;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Single statements over connections of their own. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class Sql {

	static void execute(JdbcConnectionDetails database, String sql) throws SQLException {
		try (var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
				database.getPassword()); var statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	static String ask(JdbcConnectionDetails database, String sql) throws SQLException {
		try (var connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(),
				database.getPassword());
				var statement = connection.createStatement();
				var answer = statement.executeQuery(sql)) {
			answer.next();
			return answer.getString(1);
		}
	}

}
