package org.minsheng.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** An application with an embedded server in a JVM of its own, there to be killed. */
record RunningServer(Process application, JdbcConnectionDetails connection) {

	/** The other JVM: starts the server, says how to reach it, and waits for its end. */
	public static void main(String[] arguments) throws InterruptedException {
		var server = EmbeddedServer.start(Path.of(arguments[0]), Durability.FULL);
		var connection = (ServerConnection) server.connectionTo(EmbeddedServer.DATABASE);
		Runtime.getRuntime().addShutdownHook(new Thread(server::close));
		System.out.println("READY " + connection.port() + " " + connection.password());
		Thread.currentThread().join();
	}

	static RunningServer in(Path dataDirectory) throws IOException {
		var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		var application = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
				RunningServer.class.getName(), dataDirectory.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
		var ready = application.inputReader().lines().filter(line -> line.startsWith("READY")).findFirst();
		var words = ready.orElseThrow().split(" ");
		return new RunningServer(application,
				new ServerConnection("127.0.0.1", Integer.parseInt(words[1]), EmbeddedServer.DATABASE, words[2]));
	}

	void kill() throws InterruptedException {
		application.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
	}

	void terminate() throws InterruptedException {
		application.destroy();
		application.waitFor(30, TimeUnit.SECONDS);
	}

}
