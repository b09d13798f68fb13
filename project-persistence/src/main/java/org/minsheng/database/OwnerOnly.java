package org.minsheng.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** Files that nobody but their owner may read, from their first byte on. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class OwnerOnly {

	/** Writes a new file that belongs to whom its directory belongs to, even if root writes it. */
	static void write(Path directory, String name, String text) throws IOException {
		var file = Files.createFile(directory.resolve(name), attributes());
		Files.writeString(file, text);
		Account.ownerOf(directory).takeOver(file);
	}

	private static FileAttribute<?>[] attributes() {
		if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
			return new FileAttribute<?>[0];
		}
		return new FileAttribute<?>[] {
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
	}

}
