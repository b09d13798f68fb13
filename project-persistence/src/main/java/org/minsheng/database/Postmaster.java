package org.minsheng.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

/** The server process. It has a session of its own, so that Ctrl-C reaches the application alone. */
@Slf4j
@RequiredArgsConstructor
final class Postmaster {

	private static final int ATTEMPTS = 6;

	private static final long PAUSE_IN_NANOS = 500_000_000;

	private static final String PATIENCE_IN_SECONDS = "300";

	private final ServerHome home;

	private final Programs programs;

	private final LeftBehind leftBehind;

	/** Stops a server that outlived its application; its data loses nothing by it. */
	void stopLeftBehind() throws IOException {
		if (leftBehind.isRunning()) {
			log.info("正在停止上次运行留下的 PostgreSQL。 | Stopping the PostgreSQL that an earlier run left behind.");
			stop();
		}
		leftBehind.forgetTheDead();
	}

	/**
	 * Starts the server on a free port and waits until it answers. A port can be lost to another process meanwhile, and
	 * the last processes of a killed server take a moment to end: hence more than one attempt.
	 */
	int start(Cluster cluster) throws IOException {
		for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
			try {
				return startOnce(cluster);
			} catch (Trouble ex) {
				log.debug("Attempt {} to start PostgreSQL failed", attempt, ex);
				LockSupport.parkNanos(PAUSE_IN_NANOS);
			}
		}
		return startOnce(cluster);
	}

	private int startOnce(Cluster cluster) throws IOException {
		int port = freePort();
		cluster.configure(port);
		if (Files.exists(home.log())) {
			Files.move(home.log(), home.earlierLog(), StandardCopyOption.REPLACE_EXISTING);
		}
		try {
			control("start", "-t", PATIENCE_IN_SECONDS, "-l", home.log().toString());
			return port;
		} catch (Trouble ex) {
			throw Files.exists(home.log()) ? Trouble.failed("postgres", LastWords.of(home.log()), home.log()) : ex;
		}
	}

	void stop() {
		if (!leftBehind.isRunning()) {
			return;
		}
		try {
			control("stop", "-m", "fast", "-t", "30");
		} catch (Trouble ex) {
			control("stop", "-m", "immediate");
		}
	}

	private void control(String action, String... options) {
		var arguments = Stream.of("-D", home.cluster().toString(), "--wait", "--silent");
		programs.run("pg_ctl", Stream.of(Stream.of(action), arguments, Stream.of(options)).flatMap(some -> some).toList());
	}

	private static int freePort() throws IOException {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

}
