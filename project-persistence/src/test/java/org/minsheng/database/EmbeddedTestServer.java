package org.minsheng.database;

import java.nio.file.Path;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The embedded server below {@code target}, faster than in production by trusting the machine. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class EmbeddedTestServer implements TestServer {

	private final EmbeddedServer server;

	static TestServer start() {
		var server = EmbeddedServer.start(Path.of("target", "test-database"),
				Durability.valueOf(System.getProperty("tests.durability", "NONE")));
		SpringApplication.getShutdownHandlers().add(server::close);
		forgetEarlierRuns(server.connectionTo(EmbeddedServer.DATABASE));
		return new EmbeddedTestServer(server);
	}

	private static void forgetEarlierRuns(JdbcConnectionDetails server) {
		var names = "select coalesce(string_agg(datname, ','), '') from pg_database where starts_with(datname, '%s')";
		Stream.of(Sql.ask(server, names.formatted(PREFIX)).split(","))
			.filter(name -> !name.isEmpty())
			.forEach(name -> Sql.execute(server, "DROP DATABASE " + name));
	}

	@Override
	public JdbcConnectionDetails connectionTo(String database) {
		return server.connectionTo(database);
	}

}
