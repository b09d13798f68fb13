package org.minsheng.database;

import java.nio.file.Path;
import java.util.Locale;

/** The kind of machine we run on, named as the archives of the server's programs are. */
record Platform(String system, String processor) {

	static Platform current() {
		return of(System.getProperty("os.name"), System.getProperty("os.arch"));
	}

	static Platform of(String system, String processor) {
		return new Platform(systemOf(system.toLowerCase(Locale.ROOT)), processorOf(processor));
	}

	private static String systemOf(String name) {
		if (name.startsWith("mac")) {
			return "darwin";
		}
		return name.startsWith("windows") ? "windows" : name;
	}

	private static String processorOf(String name) {
		return switch (name) {
			case "amd64", "x86_64" -> "x86_64";
			case "aarch64", "arm64" -> "arm_64";
			default -> name;
		};
	}

	String archive() {
		return "postgres-" + this + ".txz";
	}

	String executable(String program) {
		return isWindows() ? program + ".exe" : program;
	}

	/**
	 * The character classification of the operating system, which text search depends on:
	 * under plain {@code C} no Chinese character counts as a letter.
	 */
	String characterType() {
		return switch (system) {
			case "darwin" -> "en_US.UTF-8";
			case "windows" -> "C";
			default -> "C.UTF-8";
		};
	}

	/** Whether the server's programs, which call one another through a shell, can live in such a place. */
	boolean mayContain(Path directory) {
		return isWindows() || directory.toString().chars().noneMatch(character -> "$`\"\\\n".indexOf(character) >= 0);
	}

	private boolean isWindows() {
		return "windows".equals(system);
	}

	@Override
	public String toString() {
		return system + "-" + processor;
	}

}
