package org.minsheng.database;

import java.io.IOException;
import java.nio.file.Path;

import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A PostgreSQL of our own, running from {@link #start} to {@link #close}. */
@Slf4j
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
final class EmbeddedServer implements AutoCloseable {

	/** Names the database of the application and the role that owns it. */
	static final String DATABASE = "minsheng";

	private final ServerLock lock;

	private final Postmaster postmaster;

	private final int port;

	private final String password;

	/**
	 * Starts the server whose data is in the given directory, making it on the first start.
	 *
	 * @throws Trouble if another application uses it, or it cannot run
	 */
	static EmbeddedServer start(Path dataDirectory, Durability durability) {
		var home = ServerHome.in(dataDirectory);
		var lock = ServerLock.on(home);
		try {
			return start(home, lock, durability);
		} catch (IOException ex) {
			lock.close();
			throw Trouble.unwritable(home.directory(), ex);
		} catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static EmbeddedServer start(ServerHome home, ServerLock lock, Durability durability) throws IOException {
		long begin = System.nanoTime();
		var programs = Programs.in(home);
		var cluster = new Cluster(home, programs, durability);
		var postmaster = new Postmaster(home, programs, new LeftBehind(home));
		postmaster.stopLeftBehind();
		cluster.createIfAbsent();
		int port = postmaster.start(cluster);
		programs.removeOthers();
		log.info("内置 PostgreSQL 已启动，数据在 {} | Embedded PostgreSQL started in {} ms", home.directory(),
				(System.nanoTime() - begin) / 1_000_000);
		return new EmbeddedServer(lock, postmaster, port, cluster.password());
	}

	JdbcConnectionDetails connectionTo(String database) {
		return new ServerConnection("127.0.0.1", port, database, password);
	}

	@Override
	public void close() {
		try (lock) {
			postmaster.stop();
		}
	}

}
