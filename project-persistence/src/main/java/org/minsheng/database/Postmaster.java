package org.minsheng.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

/** The running server process: started, found again, and stopped. */
@Slf4j
@RequiredArgsConstructor
final class Postmaster {

	private final ServerHome home;

	private final Programs programs;

	/** Stops a server that outlived its application; its data loses nothing by it. */
	void stopLeftBehind() {
		if (isRunning()) {
			log.info("上次运行留下的 PostgreSQL 仍在运行，正在停止。 | Stopping the PostgreSQL an earlier run left behind.");
			stop();
		}
	}

	boolean isRunning() {
		return processId().flatMap(ProcessHandle::of).filter(this::isServer).isPresent();
	}

	private boolean isServer(ProcessHandle process) {
		return process.info().command().filter((command) -> command.contains("postgres")).isPresent();
	}

	private Optional<Long> processId() {
		try {
			return Files.readAllLines(home.cluster().resolve("postmaster.pid")).stream().findFirst().map(Long::valueOf);
		} catch (IOException ex) {
			return Optional.empty();
		}
	}

	int start(Cluster cluster) {
		int port = freePort();
		cluster.configure(port);
		programs.run("pg_ctl", List.of("start", "-D", data(), "-w", "-s", "-l", home.log().toString()));
		return port;
	}

	void stop() {
		programs.run("pg_ctl", List.of("stop", "-D", data(), "-w", "-s", "-m", "fast"));
	}

	private String data() {
		return home.cluster().toString();
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		} catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
