package org.minsheng.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** The line of a log that tells most about a failure. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class LastWords {

	/** The last fatal line if there is one, else the last line at all. */
	static String of(Path log) {
		var lines = Arrays.stream(textOf(log).split("\\R")).map(String::strip).filter((line) -> !line.isEmpty()).toList();
		var fatal = lines.stream().filter((line) -> line.contains("FATAL") || line.contains("error:")).toList();
		var telling = fatal.isEmpty() ? lines : fatal;
		return telling.isEmpty() ? "-" : telling.get(telling.size() - 1);
	}

	private static String textOf(Path log) {
		try {
			return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
		} catch (IOException ex) {
			return "";
		}
	}

}
