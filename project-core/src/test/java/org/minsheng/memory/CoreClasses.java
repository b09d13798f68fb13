package org.minsheng.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.minsheng.UseCase;

/** Finds what the core consists of, so that nothing new is left untested unseen. */
public final class CoreClasses {

	private CoreClasses() {
	}

	/** Every class of the core, not of its tests, that implements the interface. */
	public static <T> List<Class<? extends T>> implementing(Class<T> type) {
		return all().filter(type::isAssignableFrom)
			.filter(found -> !found.isInterface())
			.<Class<? extends T>>map(found -> found.asSubclass(type))
			.toList();
	}

	private static Stream<Class<?>> all() {
		try {
			var root = Path.of(UseCase.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			try (var files = Files.walk(root)) {
				var names = files.map(file -> root.relativize(file).toString())
					.filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
					.map(name -> name.substring(0, name.length() - 6).replace('/', '.').replace('\\', '.'))
					.toList();
				return names.stream().map(CoreClasses::load);
			}
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		} catch (URISyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name, false, CoreClasses.class.getClassLoader());
		} catch (ClassNotFoundException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
