package org.minsheng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

/**
 * What {@code postmaster.pid} says about a server process, believed only as far as it can be checked: after a crash the
 * number in it may belong to any other process.
 */
@RequiredArgsConstructor
final class LeftBehind {

	private final ServerHome home;

	/** Whether the cluster's own server is running. */
	boolean isRunning() {
		return process().map(ProcessHandle::info).filter(this::isServer).filter(this::isOurs).isPresent();
	}

	/** Removes the note of a server that is gone and whose number somebody else has now. */
	void forgetTheDead() throws IOException {
		var heir = process().map(ProcessHandle::info).filter(process -> process.command().isPresent());
		if (heir.isPresent() && !isServer(heir.get())) {
			Files.deleteIfExists(note());
		}
	}

	private Optional<ProcessHandle> process() {
		return noted().flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
	}

	private Optional<Long> noted() {
		try {
			return Files.readAllLines(note()).stream().findFirst().map(String::strip).map(Long::valueOf);
		} catch (IOException | NumberFormatException ex) {
			return Optional.empty();
		}
	}

	private Path note() {
		return home.cluster().resolve("postmaster.pid");
	}

	private boolean isServer(ProcessHandle.Info process) {
		return process.command()
			.map(command -> Path.of(command).getFileName().toString())
			.filter(name -> name.startsWith("postgres"))
			.isPresent();
	}

	private boolean isOurs(ProcessHandle.Info process) {
		return process.arguments()
			.map(List::of)
			.map(arguments -> arguments.contains(home.cluster().toString()))
			.orElse(true);
	}

}
