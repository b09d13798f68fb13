package org.minsheng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.springframework.util.FileSystemUtils;

/** The data of the server, and what it takes to make it and to get in. */
@RequiredArgsConstructor
final class Cluster {

	private static final String WHO_MAY_ENTER = "host all all 127.0.0.1/32 scram-sha-256\n";

	private static final String FIRST_STATEMENTS = """
			CREATE ROLE %1$s LOGIN CREATEDB PASSWORD '%2$s';
			CREATE DATABASE %1$s OWNER %1$s;
			""";

	private static final String PASSWORD = "minsheng.password";

	private static final int PASSWORD_BYTES = 24;

	private final ServerHome home;

	private final Programs programs;

	private final Durability durability;

	/** Makes the cluster if there is none; one that was begun and not finished counts as none. */
	void createIfAbsent() throws IOException {
		if (Files.notExists(home.cluster())) {
			FileSystemUtils.deleteRecursively(home.unfinishedCluster());
			create(home.unfinishedCluster());
			Files.move(home.unfinishedCluster(), home.cluster());
		}
	}

	private void create(Path cluster) throws IOException {
		initialise(cluster, "--username=postgres", "--auth=reject", "--encoding=UTF8", "--locale=C",
				"--lc-ctype=" + programs.getPlatform().characterType(), "--locale-provider=builtin",
				"--builtin-locale=C.UTF-8", "--no-instructions", "--no-sync");
		Files.writeString(cluster.resolve("pg_hba.conf"), WHO_MAY_ENTER);
		createDatabase(cluster, randomPassword());
		if (durability == Durability.FULL) {
			initialise(cluster, "--sync-only");
		}
	}

	private void initialise(Path cluster, String... options) {
		programs.run("initdb", Stream.concat(Stream.of("-D", cluster.toString()), Stream.of(options)).toList());
	}

	private void createDatabase(Path cluster, String password) throws IOException {
		OwnerOnly.write(cluster, PASSWORD, password);
		programs.run("postgres", List.of("--single", "-D", cluster.toString(), "-c", "exit_on_error=true", "-c", "fsync=off",
				"postgres"), FIRST_STATEMENTS.formatted(EmbeddedServer.DATABASE, password));
	}

	private static String randomPassword() {
		var bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	String password() throws IOException {
		return Files.readString(home.cluster().resolve(PASSWORD));
	}

	/** Writes the server's settings for this run. */
	void configure(int port) throws IOException {
		Files.writeString(home.cluster().resolve("postgresql.conf"), ServerSettings.of(port, durability));
	}

}
