package org.minsheng.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.springframework.util.FileSystemUtils;

/** The server's programs, unpacked once, and run as a user that PostgreSQL accepts. */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class Programs {

	/** Longer than a server takes to recover from the worst crash. */
	private static final int PATIENCE_IN_MINUTES = 10;

	private final ServerHome home;

	private final Path directory;

	@Getter
	private final Platform platform;

	private final ServerUser user;

	static Programs in(ServerHome home) {
		var platform = Platform.current();
		var archive = ProgramArchive.of(platform);
		try {
			var directory = home.programs(archive.checksum());
			if (Files.notExists(directory)) {
				unpack(archive, directory);
			}
			return new Programs(home, directory, platform, ServerUser.of(home));
		} catch (IOException ex) {
			throw Trouble.unwritable(home.directory(), ex);
		}
	}

	private static void unpack(ProgramArchive archive, Path directory) throws IOException {
		var unfinished = directory.resolveSibling(directory.getFileName() + ".new");
		FileSystemUtils.deleteRecursively(unfinished);
		archive.unpackInto(unfinished);
		Files.move(unfinished, directory);
	}

	void run(String program, List<String> arguments) {
		run(program, arguments, "");
	}

	/**
	 * Runs a program to its end; what it says is of interest only if it fails.
	 *
	 * @throws Trouble if it does
	 */
	void run(String program, List<String> arguments, String input) {
		try {
			var process = prepared(program, arguments).start();
			try (var stdin = process.outputWriter()) {
				stdin.write(input);
			}
			if (!endsWell(process)) {
				throw Trouble.failed(program, LastWords.of(home.output()), home.output());
			}
		} catch (IOException ex) {
			throw Trouble.failed(program, String.valueOf(ex.getMessage()), home.output());
		}
	}

	private ProcessBuilder prepared(String program, List<String> arguments) {
		var file = directory.resolve("bin").resolve(platform.executable(program));
		var process = new ProcessBuilder(user.command(file.toString(), arguments)).directory(home.directory().toFile());
		process.environment().keySet().removeIf(name -> name.startsWith("PG"));
		process.environment().put("LC_ALL", "C");
		return process.redirectErrorStream(true).redirectOutput(home.output().toFile());
	}

	private static boolean endsWell(Process process) {
		try {
			return process.waitFor(PATIENCE_IN_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
		} catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		} finally {
			process.destroyForcibly();
		}
	}

	/** Removes what an earlier release of the application unpacked. */
	void removeOthers() {
		try (var others = Files.newDirectoryStream(home.directory(), ServerHome.PROGRAMS + "*")) {
			for (var other : others) {
				if (!other.equals(directory)) {
					FileSystemUtils.deleteRecursively(other);
				}
			}
		} catch (IOException ex) {
			throw Trouble.unwritable(home.directory(), ex);
		}
	}

}
