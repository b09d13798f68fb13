package org.minsheng.database;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** How to reach a database of a server of our own. */
record ServerConnection(String host, int port, String database, String password) implements JdbcConnectionDetails {

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
	}

	@Override
	public String getUsername() {
		return EmbeddedServer.DATABASE;
	}

	@Override
	public String getPassword() {
		return password;
	}

	@Override
	public String toString() {
		return getJdbcUrl();
	}

}
