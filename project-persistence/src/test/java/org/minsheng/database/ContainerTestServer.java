package org.minsheng.database;

import java.util.Optional;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * PostgreSQL in a container, of the embedded one's version and locale. It was written on a machine without Docker: its
 * first run with Docker is its first run.
 */
@Slf4j
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class ContainerTestServer implements TestServer {

	private static final String IMAGE = "postgres:18";

	private static final String LOCALE = "--locale=C --lc-ctype=C.UTF-8 --locale-provider=builtin --builtin-locale=C.UTF-8";

	private final PostgreSQLContainer container;

	/** Starts nothing where Docker does not answer, or answers and cannot get the image. */
	static Optional<TestServer> startIfDockerAnswers() {
		try {
			return dockerAnswers() ? Optional.of(start()) : Optional.empty();
		} catch (ContainerLaunchException ex) {
			log.warn("Docker runs no {}: testing on the embedded PostgreSQL", IMAGE, ex);
			return Optional.empty();
		}
	}

	/** A missing Docker is no error here, so the question is asked in silence. */
	private static boolean dockerAnswers() {
		LoggingSystem.get(ContainerTestServer.class.getClassLoader()).setLogLevel("org.testcontainers", LogLevel.OFF);
		return DockerClientFactory.instance().isDockerAvailable();
	}

	private static TestServer start() {
		var container = new PostgreSQLContainer(IMAGE).withDatabaseName(EmbeddedServer.DATABASE)
			.withUsername(EmbeddedServer.DATABASE)
			.withEnv("POSTGRES_INITDB_ARGS", LOCALE)
			.withCommand("postgres", "-c", "fsync=off");
		container.start();
		return new ContainerTestServer(container);
	}

	@Override
	public JdbcConnectionDetails connectionTo(String database) {
		return new ServerConnection(container.getHost(), container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
				database, container.getPassword());
	}

}
