package org.minsheng.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;

/**
 * Says that a living application uses the server's home. The operating system takes it
 * back when the process ends, even by {@code kill -9}: a server found running without a
 * lock was left behind.
 */
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class ServerLock implements AutoCloseable {

	private final FileChannel file;

	static ServerLock on(ServerHome home) {
		try {
			return lock(home, FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
		} catch (IOException ex) {
			throw Trouble.unwritable(home.directory(), ex);
		}
	}

	private static ServerLock lock(ServerHome home, FileChannel file) throws IOException {
		if (isTaken(file)) {
			file.close();
			throw Trouble.inUse(home.directory());
		}
		return new ServerLock(file);
	}

	private static boolean isTaken(FileChannel file) throws IOException {
		try {
			return file.tryLock() == null;
		} catch (OverlappingFileLockException ex) {
			return true;
		}
	}

	@Override
	public void close() {
		try {
			file.close();
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
