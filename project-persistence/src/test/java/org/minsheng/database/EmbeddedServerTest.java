package org.minsheng.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One home is used by all tests, one after the other, as by the runs of an installation. */
class EmbeddedServerTest {

	@TempDir
	private static Path somewhere;

	private static Path data;

	private final String fact = UUID.randomUUID().toString();

	@BeforeAll
	static void firstRun() {
		data = somewhere.resolve("葵涌 办事处's");
		try (var server = start()) {
			Sql.execute(database(server), "create table fact (it text)");
		}
	}

	@Test
	void keepsItsDataFromOneRunToTheNext() {
		try (var server = start()) {
			Sql.execute(database(server), remember());
		}
		assertIsRemembered();
	}

	@Test
	void keepsWhatWasAcknowledgedBeforeTheApplicationWasKilled() throws Exception {
		var running = RunningServer.in(data);
		Sql.execute(running.connection(), remember());
		running.kill();
		assertThat(postmaster()).isPresent();
		assertIsRemembered();
	}

	@Test
	void keepsWhatWasAcknowledgedBeforeBothWereKilled() throws Exception {
		var running = RunningServer.in(data);
		Sql.execute(running.connection(), remember());
		var postmaster = postmaster().orElseThrow();
		postmaster.destroyForcibly();
		running.kill();
		assertIsRemembered();
	}

	@Test
	void stopsWithItsApplication() throws Exception {
		var running = RunningServer.in(data);
		var postmaster = postmaster().orElseThrow();
		running.terminate();
		postmaster.onExit().get(10, TimeUnit.SECONDS);
		assertThat(cluster().resolve("postmaster.pid")).doesNotExist();
	}

	@Test
	void takesNoOtherProcessForItsOwn() throws IOException {
		Files.writeString(cluster().resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
		assertIsAnswering();
	}

	@Test
	void leavesTheServerOfALivingApplicationAlone() throws Exception {
		var running = RunningServer.in(data);
		try {
			assertThatExceptionOfType(Trouble.class).isThrownBy(EmbeddedServerTest::start)
				.withMessageContaining("is in use by another Minsheng");
			assertThat(Sql.ask(running.connection(), "select 'here'")).isEqualTo("here");
		} finally {
			running.terminate();
		}
	}

	@Test
	void finishesAClusterThatWasBegun() throws IOException {
		var home = Files.createDirectories(somewhere.resolve("begun/postgres/cluster.new"));
		Files.writeString(home.resolve("PG_VERSION"), "1");
		try (var server = EmbeddedServer.start(somewhere.resolve("begun"), Durability.NONE)) {
			assertThat(Sql.ask(database(server), "select 1")).isEqualTo("1");
		}
	}

	@Test
	void saysWhatTheServerSaid() throws IOException {
		var version = cluster().resolve("PG_VERSION");
		Files.writeString(version, "9\n");
		try {
			assertThatExceptionOfType(Trouble.class).isThrownBy(EmbeddedServerTest::start)
				.withMessageContaining("FATAL: ")
				.withMessageContaining("incompatible");
		} finally {
			Files.writeString(version, "18\n");
		}
	}

	@Test
	void refusesADirectoryThatIsNone() throws IOException {
		var file = Files.createFile(somewhere.resolve("file"));
		assertThatExceptionOfType(Trouble.class).isThrownBy(() -> EmbeddedServer.start(file, Durability.NONE))
			.withMessageContaining("cannot be written");
	}

	@Test
	void refusesADirectoryItsProgramsWouldMisread() {
		assertThatExceptionOfType(Trouble.class)
			.isThrownBy(() -> EmbeddedServer.start(somewhere.resolve("$HOME"), Durability.NONE))
			.withMessageContaining("cannot be used");
	}

	@Test
	void unpacksItsProgramsOnce() throws IOException {
		var before = programs();
		start().close();
		assertThat(programs()).isEqualTo(before);
	}

	@Test
	void writesToTheDiskBeforeItAcknowledges() {
		try (var server = start()) {
			assertThat(Sql.ask(database(server), "show fsync")).isEqualTo("on");
			assertThat(Sql.ask(database(server), "show synchronous_commit")).isEqualTo("on");
			assertThat(Sql.ask(database(server), "show full_page_writes")).isEqualTo("on");
		}
	}

	@Test
	void readsChinese() {
		try (var server = start()) {
			var database = database(server);
			Sql.execute(database, "create extension if not exists pg_trgm");
			assertThat(Sql.ask(database, "select similarity('葵涌社区长椅', '社区长椅') > 0.3")).isEqualTo("t");
			assertThat(Sql.ask(database, "show server_encoding")).isEqualTo("UTF8");
			assertThat(Sql.ask(database, "select datlocale from pg_database where datname = current_database()"))
				.isEqualTo("C.UTF-8");
		}
	}

	@Test
	void admitsNobodyWithoutThePassword() {
		try (var server = start()) {
			var known = (ServerConnection) server.connectionTo(EmbeddedServer.DATABASE);
			var guessed = new ServerConnection(known.host(), known.port(), known.database(), "guess");
			assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Sql.ask(guessed, "select 1"))
				.withMessageContaining("password authentication failed");
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void keepsThePasswordFromOtherUsers() throws IOException {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cluster().resolve("minsheng.password"))))
			.isEqualTo("rw-------");
	}

	@Test
	void isReachedFromThisMachineOnly() throws IOException {
		try (var server = start()) {
			int port = ((ServerConnection) server.connectionTo(EmbeddedServer.DATABASE)).port();
			var outward = NetworkInterface.networkInterfaces()
				.flatMap(NetworkInterface::inetAddresses)
				.filter(address -> !address.isLoopbackAddress())
				.toList();
			assertThat(outward).allSatisfy(address -> assertRefuses(address, port));
		}
	}

	private static void assertRefuses(InetAddress address, int port) {
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> new Socket(address, port).close());
	}

	private static EmbeddedServer start() {
		return EmbeddedServer.start(data, Durability.FULL);
	}

	private static JdbcConnectionDetails database(EmbeddedServer server) {
		return server.connectionTo(EmbeddedServer.DATABASE);
	}

	private String remember() {
		return "insert into fact values ('" + fact + "')";
	}

	private void assertIsRemembered() {
		try (var server = start()) {
			assertThat(Sql.ask(database(server), "select count(*) from fact where it = '" + fact + "'")).isEqualTo("1");
		}
	}

	private void assertIsAnswering() {
		try (var server = start()) {
			assertThat(Sql.ask(database(server), "select 1")).isEqualTo("1");
		}
	}

	private static Path cluster() {
		return new ServerHome(data.resolve("postgres")).cluster();
	}

	private static Optional<ProcessHandle> postmaster() throws IOException {
		var noted = Files.readAllLines(cluster().resolve("postmaster.pid")).get(0);
		return ProcessHandle.of(Long.parseLong(noted.strip()));
	}

	private static Object programs() throws IOException {
		try (var files = Files.list(data.resolve("postgres"))) {
			var directory = files.filter(file -> file.getFileName().toString().startsWith("programs-")).toList();
			assertThat(directory).hasSize(1);
			return Files.readAttributes(directory.get(0), "creationTime,lastModifiedTime,fileKey");
		}
	}

}
