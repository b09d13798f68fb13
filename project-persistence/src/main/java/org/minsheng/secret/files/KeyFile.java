package org.minsheng.secret.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

import lombok.RequiredArgsConstructor;

/** A key in a file that nobody but its owner reads; made where it is first asked for. */
@RequiredArgsConstructor
final class KeyFile {

	private final Path folder;

	private final String name;

	Key key() {
		try {
			return read();
		} catch (NoSuchFileException none) {
			return made();
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private Key read() throws IOException {
		return new Key(Base64.getDecoder().decode(Files.readString(folder.resolve(name)).strip()));
	}

	/** Two nodes may come at once: the file is moved into its place whole, and whoever is late takes what is there. */
	private Key made() {
		var secret = new byte[Key.BYTES];
		new SecureRandom().nextBytes(secret);
		try {
			Files.createDirectories(folder);
			var unfinished = Files.createTempFile(folder, name, ".tmp", ownerOnly());
			try {
				Files.writeString(unfinished, Base64.getEncoder().encodeToString(secret));
				Files.createLink(folder.resolve(name), unfinished);
			} catch (FileAlreadyExistsException late) {
				return read();
			} finally {
				Files.delete(unfinished);
			}
			return new Key(secret);
		} catch (IOException unwritable) {
			throw new UncheckedIOException(unwritable);
		}
	}

	private static FileAttribute<?>[] ownerOnly() {
		return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
