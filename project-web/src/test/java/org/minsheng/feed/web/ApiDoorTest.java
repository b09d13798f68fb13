package org.minsheng.feed.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitor;
import org.minsheng.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** Another system, as it really comes: over HTTP, with a key from the administrator's page. */
@WebTest
@BrowserTest
class ApiDoorTest {

	private static final String REQUEST = """
			{ "community": "guanhu", "title": "%s", "problem": "整条巷子晚上没有灯", "wanted": "修好或换新", "place": "官湖路 3 号旁",
			"supporters": 12, "reference": "12345-815", "contact": { "phone": "13812345678" } }""";

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Test
	void aKeyIsMadeShownOnceUsedAndRevoked(Visitors visitors) throws Exception {
		var admin = signIn(visitors, "admin");
		var key = makeKey(admin);
		admin.open("/desk/feeds").assertSound().photograph("desk-feeds");
		assertThat(admin.page().content()).doesNotContain(key);
		assertThat(database.sql("select string_agg(key_hash, ' ') from feed").query(String.class).single()).doesNotContain(key);

		var answer = send(key, UUID.randomUUID().toString(), REQUEST.formatted("路灯不亮"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		var code = JsonMapper.shared().readTree(answer.body()).get("code").asString();
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(track -> assertThat(track).endsWith("/track/" + code));
		var station = signIn(visitors, "community").open("/desk/proposals/" + code).assertSound();
		assertThat(station.page().locator("main").innerText()).contains("12345 热线", "对方编号 12345-815", "138****5678", "12 人");

		admin.open("/desk/feeds");
		assertThat(database.sql("select count(*) from feed where last_used_at is not null").query(Integer.class).single()).isPositive();
		assertThat(admin.page().locator("main").innerText()).contains("12345 热线");
		admin.page().locator("form[action$='/revocation'] button").last().click();
		admin.page().getByText("已吊销，这把密钥").waitFor();
		assertThat(send(key, "after", REQUEST.formatted("x")).statusCode()).isEqualTo(401);
	}

	@Test
	void twentyAtOnceWithTheSameNumberMakeOneRequest(Visitors visitors) throws Exception {
		var key = makeKey(signIn(visitors, "admin"));
		var once = UUID.randomUUID().toString();
		var sent = IntStream.range(0, 20)
			.mapToObj(i -> client.sendAsync(request(key, once, REQUEST.formatted("同一件")), BodyHandlers.ofString()))
			.toList();
		var answers = sent.stream().map(CompletableFuture::join).toList();

		assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 201);
		assertThat(answers.stream().filter(one -> one.statusCode() == 201)).hasSize(1);
		assertThat(answers.stream().map(HttpResponse::body).collect(Collectors.toSet())).hasSize(1);
		assertThat(send(key, once, REQUEST.formatted("换了内容")).statusCode()).isEqualTo(422);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{ "community": "guanhu" }                                                          | 422 | "/title"
			{ "community":"guanhu","title":"  ","problem":"x","wanted":"x","place":"x" }       | 422 | "/title"
			{ "community":"guanhu","title":1,"problem":"x","wanted":"x","place":"x" }          | 422 | "/title"
			{ "community":"guanhu","title":"x","problem":"x","wanted":"x","place":"x","z":1 }  | 422 | "/z"
			{ "community":"guanhu","title":"x","problem":"x","wanted":"x","place":"x","contact":{"phone":"12"} } | 422 | "/contact/phone"
			{ "community":"nowhere","title":"x","problem":"x","wanted":"x","place":"x" }       | 422 | nowhere
			{ "title":                                                                         | 400 | JSON
			[]                                                                                 | 422 | errors
			""")
	void whatIsWrongIsSaidFieldByField(String body, int status, String said, Visitors visitors) throws Exception {
		var answer = send(key(visitors), UUID.randomUUID().toString(), body);

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(answer.body()).contains(said).doesNotContain("Exception", "org.minsheng");
	}

	@Test
	void withoutANumberAgainstRepetitionNothingIsTaken(Visitors visitors) throws Exception {
		var request = HttpRequest.newBuilder(address())
			.header("Authorization", "Bearer " + key(visitors))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(REQUEST.formatted("x")))
			.build();
		assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
		assertThat(send(key(visitors), "long", REQUEST.formatted("x".repeat(40_000))).statusCode()).isEqualTo(413);
	}

	@Test
	void sixtyAMinuteAndNoMore(Visitors visitors) throws Exception {
		var key = makeKey(signIn(visitors, "admin"));
		var statuses = IntStream.range(0, 61).mapToObj(i -> send(key, "same", REQUEST.formatted("常来"))).toList();

		assertThat(statuses.subList(0, 60)).extracting(HttpResponse::statusCode).containsOnly(200, 201);
		assertThat(statuses.get(60).statusCode()).isEqualTo(429);
		assertThat(statuses.get(60).headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
	}

	@Test
	void whoGuessesKeysWaits() {
		var guess = "mk_" + "0".repeat(32) + "_" + "A".repeat(43);
		var statuses = IntStream.range(0, 25).mapToObj(i -> send(guess, "1", "{}").statusCode()).toList();

		assertThat(statuses).contains(401).endsWith(429);
		database.sql("delete from knock where who like 'api guess%'").update();
	}

	@Test
	void theDescriptionIsThereForPeopleAndForMachines(Visitors visitors) throws Exception {
		visitors.arriveAt("http://localhost:" + port).open("/api").assertSound().photograph("api");
		visitors.arriveSpeakingEnglishAt("http://localhost:" + port).open("/api?lang=en").assertSound();
		var description = client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/openapi.json")).build(),
				BodyHandlers.ofString());
		var api = JsonMapper.shared().readTree(description.body());

		assertThat(description.statusCode()).isEqualTo(200);
		assertThat(api.get("openapi").asString()).startsWith("3.1");
		assertThat(api.get("paths").propertyNames()).containsExactly("/api/proposals");
		assertThat(api.at("/components/schemas/Request/properties/title/maxLength").asInt()).isEqualTo(60);
	}

	private static String key;

	private String key(Visitors visitors) {
		if (key == null) {
			key = makeKey(signIn(visitors, "admin"));
		}
		return key;
	}

	private static String makeKey(Visitor admin) {
		var page = admin.open("/desk/feeds").page();
		page.fill("[name=name]", "市 12345 热线平台");
		page.locator("[name=channel][value=HOTLINE]").check();
		page.selectOption("[name=place]", page.locator("[name=place] option").nth(1).getAttribute("value"));
		page.locator("form[action$='/desk/feeds'] .button").first().click();
		return page.locator("code.key").innerText();
	}

	private Visitor signIn(Visitors visitors, String username) {
		var visitor = visitors.arriveAt("http://localhost:" + port).open("/login");
		visitor.page().fill("[name=username]", username);
		visitor.page().fill("[name=password]", "minsheng-demo");
		visitor.page().keyboard().press("Enter");
		visitor.page().waitForURL("**/desk");
		return visitor;
	}

	private HttpResponse<String> send(String key, String once, String body) {
		return client.sendAsync(request(key, once, body), BodyHandlers.ofString()).join();
	}

	private HttpRequest request(String key, String once, String body) {
		return HttpRequest.newBuilder(address())
			.header("Authorization", "Bearer " + key)
			.header("Idempotency-Key", once)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body))
			.build();
	}

	private URI address() {
		return URI.create("http://localhost:" + port + "/api/proposals");
	}

}
