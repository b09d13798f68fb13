package org.minsheng.database;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * PostgreSQL in a container, of the same version and locale as the embedded one. Written
 * on a machine without Docker: the first run with Docker is its first run.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class ContainerTestServer implements TestServer {

	private static final int PORT = 5432;

	private final PostgreSQLContainer container;

	@SuppressWarnings("resource") // ends with the JVM, as Testcontainers sees to
	static TestServer start() {
		var container = new PostgreSQLContainer("postgres:18").withDatabaseName(EmbeddedServer.DATABASE)
			.withUsername(EmbeddedServer.DATABASE)
			.withEnv("POSTGRES_INITDB_ARGS",
					"--locale=C --lc-ctype=C.UTF-8 --locale-provider=builtin --builtin-locale=C.UTF-8")
			.withCommand("postgres", "-c", "fsync=off");
		container.start();
		return new ContainerTestServer(container);
	}

	@Override
	public JdbcConnectionDetails connectionTo(String database) {
		return new ServerConnection(container.getHost(), container.getMappedPort(PORT), database,
				container.getPassword());
	}

}
