package org.minsheng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import org.springframework.util.FileSystemUtils;

/** The server's programs, unpacked once, and run as a user that PostgreSQL accepts. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class Programs {

	private static final int PATIENCE_IN_SECONDS = 120;

	private final ServerHome home;

	private final Path directory;

	private final Platform platform;

	private final ServerUser user;

	static Programs in(ServerHome home) {
		var platform = Platform.current();
		try {
			var directory = unpacked(home, ProgramArchive.of(platform));
			return new Programs(home, directory, platform, ServerUser.of(home));
		} catch (IOException ex) {
			throw Trouble.unwritable(home.directory(), ex);
		}
	}

	private static Path unpacked(ServerHome home, ProgramArchive archive) throws IOException {
		var programs = home.programs(archive.checksum());
		if (Files.notExists(programs)) {
			var unfinished = home.programs("new");
			FileSystemUtils.deleteRecursively(unfinished);
			archive.unpackInto(unfinished);
			Files.move(unfinished, programs);
		}
		return programs;
	}

	void run(String program, List<String> arguments) {
		run(program, arguments, "");
	}

	/** Runs a program to its end; what it says is only of interest if it fails. */
	void run(String program, List<String> arguments, String input) {
		try {
			var process = command(program, arguments).start();
			try (var stdin = process.outputWriter()) {
				stdin.write(input);
			}
			if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
				process.destroyForcibly();
				throw Trouble.failed(program, LastWords.of(home.output()), home.output());
			}
		} catch (IOException ex) {
			throw Trouble.failed(program, String.valueOf(ex.getMessage()), home.output());
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw Trouble.failed(program, "interrupted", home.output());
		}
	}

	private ProcessBuilder command(String program, List<String> arguments) {
		var command = new ArrayList<>(user.prefix());
		command.add(directory.resolve("bin").resolve(platform.executable(program)).toString());
		command.addAll(arguments);
		var builder = new ProcessBuilder(command).directory(home.directory().toFile())
			.redirectErrorStream(true)
			.redirectOutput(home.output().toFile());
		builder.environment().keySet().removeIf((name) -> name.startsWith("PG") || name.startsWith("LC_"));
		builder.environment().put("LC_ALL", "C");
		return builder;
	}

	Platform platform() {
		return platform;
	}

}
