package org.minsheng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory of the embedded server, the only place where it keeps anything. */
record ServerHome(Path directory) {

	static final String PROGRAMS = "programs-";

	/** Finds or makes the server's home below the data directory. */
	static ServerHome in(Path dataDirectory) {
		var directory = dataDirectory.toAbsolutePath().normalize().resolve("postgres");
		if (!Platform.current().mayContain(directory)) {
			throw Trouble.unusable(directory);
		}
		try {
			return new ServerHome(Files.createDirectories(directory));
		} catch (IOException ex) {
			throw Trouble.unwritable(directory, ex);
		}
	}

	Path surroundings() {
		return directory.resolveSibling(".").normalize();
	}

	Path lock() {
		return directory.resolve("lock");
	}

	Path programs(String version) {
		return directory.resolve(PROGRAMS + version);
	}

	Path cluster() {
		return directory.resolve("cluster");
	}

	/** Where a cluster stays until it is complete. */
	Path unfinishedCluster() {
		return directory.resolve("cluster.new");
	}

	Path log() {
		return directory.resolve("postgres.log");
	}

	Path earlierLog() {
		return directory.resolve("postgres.log.1");
	}

	/** What the last of the server's programs had to say. */
	Path output() {
		return directory.resolve("last-command.log");
	}

}
