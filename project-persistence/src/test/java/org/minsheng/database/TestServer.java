package org.minsheng.database;

import java.util.UUID;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL all tests of a module share: a container where Docker answers, else the embedded server. It starts
 * with the first test that needs it and ends with the JVM, after the applications that use it.
 */
interface TestServer {

	String PREFIX = "test_";

	/** Describes a connection to a database of this server. */
	JdbcConnectionDetails connectionTo(String database);

	/** Makes an empty database nobody else knows. */
	default JdbcConnectionDetails newDatabase() {
		var name = PREFIX + UUID.randomUUID().toString().replace('-', '_');
		Sql.execute(connectionTo(EmbeddedServer.DATABASE), "CREATE DATABASE " + name);
		return connectionTo(name);
	}

	static TestServer shared() {
		return Shared.SERVER;
	}

	/** Holds the server from its first use to the end of the JVM. */
	@NoArgsConstructor(access = AccessLevel.PRIVATE)
	final class Shared {

		private static final TestServer SERVER = ContainerTestServer.startIfDockerAnswers()
			.orElseGet(EmbeddedTestServer::start);

	}

}
