package org.minsheng.photo.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

import lombok.RequiredArgsConstructor;

/** Files known by the hash of their content, in folders of two levels so that none grows long. */
@RequiredArgsConstructor
final class PhotoFolder implements PhotoStore {

	private final Path root;

	@Override
	public void keep(String name, byte[] content) throws IOException {
		var file = file(name);
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

	@Override
	public Optional<byte[]> find(String name) throws IOException {
		try {
			return Optional.of(Files.readAllBytes(file(name)));
		} catch (NoSuchFileException none) {
			return Optional.empty();
		}
	}

	@Override
	public boolean contains(String name) {
		return Files.exists(file(name));
	}

	private Path file(String name) {
		return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name + ".jpg");
	}

	private static void write(Path file, byte[] content) throws IOException {
		Files.write(file, content);
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

}
