package org.minsheng.vote.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.servlet.ServletContext;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * Durable ballots a second over HTTP, each of another voter with a code, in turn with what pgbench writes on the same server:
 * a ballot, its five choices and a line of record in one transaction. Needs wrk and pgbench on the path.
 */
@WebTest
class BallotsBenchmark {

	private static final String AT_ONCE = "16";

	private static final int ROUNDS = 5;

	private static final int SECONDS = 5;

	/** Java is quick after tens of thousands of requests, and a vote stands open for days. */
	private static final int WARMING_SECONDS = Integer.getInteger("bench.warming", 60);

	/** Those who vote over and over while the server warms up. */
	private static final int WARMING_VOTERS = 1_000;

	private static final int VOTERS = 25_000;

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

	private static final String ROWS = """
			\\set voter random(1, 100000)
			begin;
			insert into bench.ballot (voter) values (:voter) returning id \\gset
			%sinsert into bench.record (what) values ('ballot');
			commit;
			""".formatted(String.join("", IntStream.rangeClosed(1, 5)
		.mapToObj(choice -> "insert into bench.ballot_choice values (:id, " + choice + ");\n")
		.toList()));

	/** The voters of a file of codes, from one place in it to another and round again. */
	private static final String VOTES = """
			local codes, first, last, at, rest = {}
			function init(args)
				for code in io.lines(args[1]) do codes[#codes + 1] = code end
				first, last = tonumber(args[2]), tonumber(args[3])
				at = first
				wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
				wrk.headers["Cookie"] = "XSRF-TOKEN=" .. args[4]
				rest = "&_csrf=" .. args[5] .. "&for-" .. args[6] .. "=1"
			end
			function request()
				at = at < last and at + 1 or first + 1
				return wrk.format("POST", nil, nil, "pass=" .. codes[at] .. "&token=" .. at .. rest)
			end
			""";

	private final RoundSite site;

	private final JdbcClient database;

	private final JdbcConnectionDetails connection;

	private final MockHttpServletRequest request;

	@LocalServerPort
	private int port;

	@Autowired
	BallotsBenchmark(MockMvc mvc, Clock clock, JdbcClient database, JdbcConnectionDetails connection, ServletContext context) {
		site = new RoundSite(mvc, clock);
		request = new MockHttpServletRequest(context);
		this.database = database;
		this.connection = connection;
	}

	@Test
	void ballotsOverHttpBesideBareRows() throws Exception {
		assertThat(database.sql("select current_setting('fsync') || current_setting('synchronous_commit')").query(String.class).single())
			.isEqualTo("onon");
		database.sql(TABLES).update();
		var tokens = WebTestUtils.getCsrfTokenRepository(request);
		var election = new Election();
		// What sent the desk's forms without a browser has put a store of its own in the place of the real one.
		WebTestUtils.setCsrfTokenRepository(request, tokens);
		election.vote(0, WARMING_VOTERS, WARMING_SECONDS);
		assertThat(election.ballots()).isEqualTo(WARMING_VOTERS);
		var rows = file("rows.sql", ROWS).toString();

		var shares = new ArrayList<Double>();
		for (int k = 1; k <= ROUNDS; k++) {
			int before = election.ballots();
			election.vote(before, VOTERS, SECONDS);
			double ballots = (double) (election.ballots() - before) / SECONDS;
			double bare = pgbench(rows);
			shares.add(ballots / bare);
			System.out.printf("Ballots over HTTP: %.0f a second; pgbench, seven rows each: %.0f a second; %.0f %%%n", ballots, bare,
					100 * ballots / bare);
		}
		assertThat(election.ballots()).as("nobody had to vote twice").isLessThan(VOTERS);
		assertThat(shares.stream().sorted().toList().get(ROUNDS / 2)).isGreaterThanOrEqualTo(SHARE_OF_PGBENCH);
	}

	private double pgbench(String script) throws Exception {
		var address = URI.create(connection.getJdbcUrl().substring("jdbc:".length()));
		var told = run("pgbench", "-n", "-M", "prepared", "-c", AT_ONCE, "-j", "1", "-T", String.valueOf(SECONDS), "-f", script, "-h",
				address.getHost(), "-p", String.valueOf(address.getPort()), "-U", connection.getUsername(), address.getPath().substring(1));
		return Double.parseDouble(RoundSite.all("tps = ([0-9.]+)", told).get(0));
	}

	private String run(String... command) throws Exception {
		var output = file("output.txt", "");
		var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
		process.environment().put("PGPASSWORD", String.valueOf(connection.getPassword()));
		int ended = process.start().waitFor();
		var told = Files.readString(output);
		assertThat(ended).as(told).isZero();
		return told;
	}

	private static Path file(String name, String text) throws Exception {
		return Files.writeString(Files.createTempDirectory("bench").resolve(name), text);
	}

	/** An open vote and whoever may vote in it by a code. */
	private final class Election {

		private final String round;

		private final String project;

		private final String codes;

		private final String votes = file("votes.lua", VOTES).toString();

		Election() throws Exception {
			var projects = site.standing(3);
			project = projects.get(0);
			round = site.make(projects);
			site.announce(round, VOTERS);
			var printed = site.ok(post("/desk/votes/" + round + "/codes").param("form", UUID.randomUUID().toString()), "office");
			var all = RoundSite.all("ballot-receipt num\">([2-9A-Z-]{14})<", printed);
			assertThat(all).hasSize(VOTERS);
			codes = file("codes.txt", String.join("\n", all)).toString();
		}

		/** From so many devices at once, for so long, by the voters after the one place in the file up to the other. */
		void vote(int after, int upTo, int seconds) throws Exception {
			var page = page();
			var cookie = RoundSite.all("XSRF-TOKEN=([^;]+)", String.join("\n", page.headers().allValues("Set-Cookie"))).get(0);
			var token = RoundSite.all("name=\"_csrf\" value=\"([^\"]+)\"", page.body()).get(0);
			run("wrk", "-t1", "-c" + AT_ONCE, "-d" + seconds + "s", "-s", votes, address("/cast").toString(), "--", codes,
					String.valueOf(after), String.valueOf(upTo), cookie, token, project);
		}

		int ballots() {
			return database.sql("select count(*) from ballot b join voting_round r on r.id = b.round_id where r.code = :code")
				.param("code", round)
				.query(Integer.class)
				.single();
		}

		/** What the page of the vote gives a browser: by the cookie it may send the form. */
		private HttpResponse<String> page() throws Exception {
			return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address("")).build(), BodyHandlers.ofString());
		}

		private URI address(String path) {
			return URI.create("http://localhost:" + port + "/votes/" + round + path);
		}

	}

}
