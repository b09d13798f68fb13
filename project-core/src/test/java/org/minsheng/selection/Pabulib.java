package org.minsheng.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * Real ballots of real cities with their outcomes. They state no licence and so are not part of this repository: they are
 * looked for in {@code shared/data/pabulib} beside it, or where the system property {@code pabulib} says.
 */
class Pabulib {

	private static final Map<String, PbElection> READ = new ConcurrentHashMap<>();

	private Pabulib() {}

	/** The folder; where there is none the test is skipped, loudly. */
	static Path folder() {
		return find().orElseGet(() -> {
			System.err.println("NOT TESTED against real cities' ballots: there is no folder shared/data/pabulib beside the repository");
			return Assumptions.abort("no folder shared/data/pabulib beside the repository");
		});
	}

	private static Optional<Path> find() {
		var named = System.getProperty("pabulib");
		if (named != null) return Optional.of(Path.of(named));
		return Stream.iterate(Path.of("").toAbsolutePath(), here -> here != null, Path::getParent)
			.map(here -> here.resolve("shared/data/pabulib"))
			.filter(Files::isDirectory)
			.findFirst();
	}

	static PbElection election(String file) {
		return READ.computeIfAbsent(file, Pabulib::read);
	}

	private static PbElection read(String file) {
		try (var in = Files.newInputStream(folder().resolve(file))) {
			return PbElection.read(in);
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	static List<Path> files() {
		return list(folder(), ".pb");
	}

	static List<Expected> expected() {
		return list(folder().resolve("expected"), ".json").stream().map(Expected::read).toList();
	}

	private static List<Path> list(Path folder, String ending) {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
