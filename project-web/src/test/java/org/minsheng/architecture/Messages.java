package org.minsheng.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** One language's words as they stand in its file. */
record Messages(String file, Map<String, String> words, Collection<String> twice) {

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

	static Messages chinese() {
		return read("messages.properties");
	}

	static Messages english() {
		return read("messages_en.properties");
	}

	private static Messages read(String file) {
		var words = new TreeMap<String, String>();
		var twice = new TreeSet<String>();
		entries(file).forEach(entry -> {
			if (words.putIfAbsent(entry[0], entry[1]) != null) twice.add(entry[0]);
		});
		return new Messages(file, words, twice);
	}

	/** A backslash at the end of a line carries it on, as in every properties file. */
	private static Collection<String[]> entries(String file) {
		try {
			var text = Files.readString(RESOURCES.resolve(file)).replaceAll("\\\\\\R\\s*", "");
			return text.lines()
				.map(String::strip)
				.filter(line -> !line.isEmpty() && !line.startsWith("#"))
				.map(line -> (line + " ").split("\\s*=\\s*", 2))
				.toList();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	Collection<String> placeholdersOf(String key) {
		var found = new TreeSet<String>();
		PLACEHOLDER.matcher(words.getOrDefault(key, "")).results().forEach(hit -> found.add(hit.group(1)));
		return found;
	}

	@Override
	public String toString() {
		return file;
	}

}
