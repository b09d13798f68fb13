package org.minsheng.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** A user of the operating system by its numbers. */
record Account(int user, int group) {

	static final Account NOBODY = new Account(65534, 65534);

	private static final boolean KNOWN = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

	/** Finds out who we are by leaving something in a directory, which must be writable. */
	static Account current(Path directory) throws IOException {
		var ours = Files.createTempFile(directory, "whose", null);
		try {
			return ownerOf(ours);
		} finally {
			Files.delete(ours);
		}
	}

	static Account ownerOf(Path file) throws IOException {
		if (!KNOWN) {
			return NOBODY;
		}
		return new Account(number("unix:uid", file), number("unix:gid", file));
	}

	private static int number(String attribute, Path file) throws IOException {
		return (int) Files.getAttribute(file, attribute, LinkOption.NOFOLLOW_LINKS);
	}

	boolean isRoot() {
		return user == 0;
	}

	/** Becomes the owner of all that root has in a directory, or of the one file given. */
	void takeOver(Path place) throws IOException {
		try (var files = Files.walk(place)) {
			for (var file : (Iterable<Path>) files::iterator) {
				if (ownerOf(file).isRoot()) {
					own(file);
				}
			}
		}
	}

	private void own(Path file) throws IOException {
		Files.setAttribute(file, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
		Files.setAttribute(file, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
	}

}
