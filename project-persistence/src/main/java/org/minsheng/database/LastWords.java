package org.minsheng.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** The line of a log that tells most about a failure. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class LastWords {

	private static final Pattern TELLING = Pattern.compile("(FATAL|PANIC|ERROR|error):\\s.*");

	/** The last line that names an error, else the last line at all. */
	static String of(Path log) {
		var lines = linesOf(log);
		var errors = lines.stream().map(TELLING::matcher).filter(line -> line.find()).map(line -> line.group()).toList();
		return Stream.of(lines, errors)
			.filter(some -> !some.isEmpty())
			.reduce((any, better) -> better)
			.map(some -> some.get(some.size() - 1).strip())
			.orElse("-");
	}

	private static List<String> linesOf(Path log) {
		try {
			return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines()
				.filter(line -> !line.isBlank())
				.toList();
		} catch (IOException ex) {
			return List.of();
		}
	}

}
