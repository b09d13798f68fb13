package org.minsheng.database;

import java.nio.file.Path;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded server below {@code target}, faster than in production by trusting the machine. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class EmbeddedTestServer implements TestServer {

	private final EmbeddedServer server;

	static TestServer start() {
		var server = EmbeddedServer.start(Path.of("target", "test-database"), Durability.NONE);
		SpringApplication.getShutdownHandlers().add(server::close);
		return new EmbeddedTestServer(server);
	}

	@Override
	public JdbcConnectionDetails connectionTo(String database) {
		return server.connectionTo(database);
	}

}
