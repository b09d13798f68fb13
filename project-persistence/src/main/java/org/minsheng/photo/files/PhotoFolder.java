package org.minsheng.photo.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;

import org.minsheng.photo.PhotoId;

/** Files known by the hash of their content, in folders of two levels so that none grows long. */
@RequiredArgsConstructor
final class PhotoFolder {

	private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

	private final Path root;

	/** Keeps the content whole or not at all; it is on the disk when this returns. */
	void keep(PhotoId id, byte[] content) throws IOException {
		var file = file(id);
		if (Files.exists(file)) {
			return;
		}
		Files.createDirectories(file.getParent());
		var unfinished = Files.createTempFile(root, "incoming", ".tmp");
		try {
			write(unfinished, content);
			Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(unfinished);
		}
	}

	/** Nothing but a hash names a file, whatever stands in an address. */
	Optional<byte[]> find(PhotoId id) throws IOException {
		if (!HASH.matcher(id.value()).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Files.readAllBytes(file(id)));
		} catch (NoSuchFileException none) {
			return Optional.empty();
		}
	}

	private Path file(PhotoId id) {
		var hash = id.value();
		return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4)).resolve(hash + ".jpg");
	}

	private static void write(Path file, byte[] content) throws IOException {
		Files.write(file, content);
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

}
