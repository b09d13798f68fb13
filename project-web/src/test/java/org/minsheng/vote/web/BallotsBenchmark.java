package org.minsheng.vote.web;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Durable ballots a second over HTTP, each of another voter with a code, in turn with what pgbench writes on the same server:
 * a ballot, its five choices and a line of record in one transaction. Needs pgbench on the path.
 */
@WebTest
class BallotsBenchmark {

	private static final int AT_ONCE = 16;

	private static final int ROUNDS = 5;

	private static final int BALLOTS = 1_200;

	/** The goal of shared/performance.md, part 5. */
	private static final double SHARE_OF_PGBENCH = 0.35;

	private static final String TABLES = """
			create schema bench;
			create table bench.voter (id integer primary key);
			create table bench.choice (id integer primary key);
			create table bench.ballot (id bigserial primary key, voter integer not null references bench.voter);
			create table bench.ballot_choice (ballot bigint not null references bench.ballot, choice integer not null references bench.choice,
				primary key (ballot, choice));
			create table bench.record (id bigserial primary key, what text not null, at timestamptz not null default now());
			insert into bench.voter select generate_series(1, 100000);
			insert into bench.choice select generate_series(1, 5);
			""";

	private static final String SCRIPT = """
			\\set voter random(1, 100000)
			begin;
			insert into bench.ballot (voter) values (:voter) returning id \\gset
			%sinsert into bench.record (what) values ('ballot');
			commit;
			""".formatted(String.join("", IntStream.rangeClosed(1, 5)
		.mapToObj(choice -> "insert into bench.ballot_choice values (:id, " + choice + ");\n")
		.toList()));

	private final RoundSite site;

	private final JdbcClient database;

	private final JdbcConnectionDetails connection;

	@LocalServerPort
	private int port;

	@Autowired
	BallotsBenchmark(MockMvc mvc, Clock clock, JdbcClient database, JdbcConnectionDetails connection) {
		site = new RoundSite(mvc, clock);
		this.database = database;
		this.connection = connection;
	}

	@Test
	void ballotsOverHttpBesideBareRows() throws Exception {
		assertThat(database.sql("select current_setting('fsync') || current_setting('synchronous_commit')").query(String.class).single())
			.isEqualTo("onon");
		database.sql(TABLES).update();
		var projects = site.standing(3);
		var round = site.make(projects);
		var voters = (ROUNDS + 1) * BALLOTS;
		site.announce(round, voters);
		var printed = site.ok(post("/desk/votes/" + round + "/codes").param("form", UUID.randomUUID().toString()), "office");
		var codes = RoundSite.all("ballot-receipt num\">([2-9A-Z-]{14})<", printed);
		assertThat(codes).hasSize(voters);
		vote(round, projects.get(0), codes.subList(0, BALLOTS));

		var shares = new ArrayList<Double>();
		for (int k = 1; k <= ROUNDS; k++) {
			double ballots = vote(round, projects.get(0), codes.subList(k * BALLOTS, (k + 1) * BALLOTS));
			double bare = pgbench();
			shares.add(ballots / bare);
			System.out.printf("Ballots over HTTP: %.0f a second; pgbench, seven rows each: %.0f a second; %.0f %%%n", ballots, bare,
					100 * ballots / bare);
		}
		assertThat(database.sql("select count(*) from ballot b join voting_round r on r.id = b.round_id where r.code = :code")
			.param("code", round)
			.query(Integer.class)
			.single()).isEqualTo(voters);
		assertThat(shares.stream().sorted().toList().get(ROUNDS / 2)).isGreaterThanOrEqualTo(SHARE_OF_PGBENCH);
	}

	/** All of them, from so many devices at once; how many a second were answered with a receipt. */
	private double vote(String round, String project, List<String> codes) throws Exception {
		var threads = Executors.newFixedThreadPool(AT_ONCE);
		try {
			var share = codes.size() / AT_ONCE;
			var devices = new ArrayList<Callable<Integer>>();
			for (int k = 0; k < AT_ONCE; k++) {
				var device = new Device(round);
				var own = codes.subList(k * share, (k + 1) * share);
				devices.add(() -> device.vote(own, project));
			}
			long began = System.nanoTime();
			int done = 0;
			for (var device : threads.invokeAll(devices)) done += device.get();
			assertThat(done).isEqualTo(codes.size());
			return done * 1e9 / (System.nanoTime() - began);
		} finally {
			threads.shutdown();
		}
	}

	private double pgbench() throws Exception {
		var script = Files.writeString(Files.createTempFile("ballot", ".sql"), SCRIPT);
		var output = Files.createTempFile("pgbench", ".txt");
		var address = URI.create(connection.getJdbcUrl().substring("jdbc:".length()));
		var command = new ProcessBuilder("pgbench", "-n", "-M", "prepared", "-c", String.valueOf(AT_ONCE), "-j", "1", "-T", "5", "-f",
				script.toString(), "-h", address.getHost(), "-p", String.valueOf(address.getPort()), "-U", connection.getUsername(),
				address.getPath().substring(1));
		command.environment().put("PGPASSWORD", String.valueOf(connection.getPassword()));
		int ended = command.redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
		var told = Files.readString(output);
		assertThat(ended).as(told).isZero();
		return Double.parseDouble(RoundSite.all("tps = ([0-9.]+)", told).get(0));
	}

	/** A browser that stands open at the round, in which one voter after another votes. */
	private final class Device {

		private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

		private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

		private final String round;

		private final String token;

		Device(String round) throws Exception {
			this.round = round;
			var page = browser.send(HttpRequest.newBuilder(address("")).build(), BodyHandlers.ofString()).body();
			token = TOKEN.matcher(page).results().findFirst().orElseThrow().group(1);
		}

		int vote(List<String> codes, String project) throws Exception {
			int done = 0;
			for (var code : codes) {
				var form = "_csrf=" + URLEncoder.encode(token, UTF_8) + "&pass=" + code + "&token=" + UUID.randomUUID() + "&for-" + project
						+ "=1";
				var cast = HttpRequest.newBuilder(address("/cast"))
					.header("Content-Type", "application/x-www-form-urlencoded")
					.POST(BodyPublishers.ofString(form))
					.build();
				var answer = browser.send(cast, BodyHandlers.discarding());
				if (answer.headers().firstValue("Location").filter(to -> to.endsWith("/done")).isPresent()) done++;
			}
			return done;
		}

		private URI address(String path) {
			return URI.create("http://localhost:" + port + "/votes/" + round + path);
		}

	}

}
