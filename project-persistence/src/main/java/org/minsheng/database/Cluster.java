package org.minsheng.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.util.FileSystemUtils;

/** The data of the server, and what it takes to make it and to get in. */
@RequiredArgsConstructor
final class Cluster {

	private static final String HOST_ACCESS = "host all all 127.0.0.1/32 scram-sha-256\n";

	private static final int PASSWORD_BYTES = 24;

	private final ServerHome home;

	private final Programs programs;

	private final Durability durability;

	/** Makes the cluster if there is none; one that was begun and not finished counts as none. */
	void createIfAbsent() {
		try {
			if (Files.notExists(home.cluster())) {
				FileSystemUtils.deleteRecursively(home.unfinishedCluster());
				create(home.unfinishedCluster());
				Files.move(home.unfinishedCluster(), home.cluster());
			}
		} catch (IOException ex) {
			throw Trouble.unwritable(home.directory(), ex);
		}
	}

	private void create(Path cluster) throws IOException {
		programs.run("initdb",
				List.of("-D", cluster.toString(), "-U", "postgres", "--auth=reject", "--encoding=UTF8", "--locale=C",
						"--lc-ctype=" + programs.platform().characterType(), "--locale-provider=builtin",
						"--builtin-locale=C.UTF-8", "--no-sync", "--no-instructions"));
		Files.writeString(cluster.resolve("pg_hba.conf"), HOST_ACCESS);
		var password = randomPassword();
		OwnerOnly.write(cluster.resolve("minsheng.password"), password);
		programs.run("postgres",
				List.of("--single", "-D", cluster.toString(), "-c", "exit_on_error=true", "-c", "fsync=off", "postgres"),
				"""
						CREATE ROLE %1$s LOGIN CREATEDB PASSWORD '%2$s';
						CREATE DATABASE %1$s OWNER %1$s;
						""".formatted(EmbeddedServer.DATABASE, password));
		if (durability == Durability.FULL) {
			programs.run("initdb", List.of("-D", cluster.toString(), "--sync-only"));
		}
	}

	private static String randomPassword() {
		var bytes = new byte[PASSWORD_BYTES];
		new SecureRandom().nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	String password() {
		try {
			return Files.readString(home.cluster().resolve("minsheng.password"));
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes the server's settings for this run. */
	void configure(int port) {
		try {
			Files.writeString(home.cluster().resolve("postgresql.conf"), ServerSettings.of(port, durability));
		} catch (IOException ex) {
			throw Trouble.unwritable(home.directory(), ex);
		}
	}

}
