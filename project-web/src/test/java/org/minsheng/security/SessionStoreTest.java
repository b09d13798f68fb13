package org.minsheng.security;

import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

import org.minsheng.XiangzhouTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Over the network, as browsers come: who is signed in stands in the database, and who only reads does not. */
@XiangzhouTest
class SessionStoreTest {

	@LocalServerPort
	private int port;

	private Wire browser;

	@Autowired
	private JdbcTemplate database;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	@Qualifier("springSessionConversionService")
	private ConversionService conversions;

	@BeforeEach
	void arrive() {
		browser = new Wire(port);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/projects", "/notices", "/statistics", "/login", "/login?error",
			"/desk", "/my", "/nothing", "/css/app.css" })
	void whoOnlyReadsOrKnocksGetsNoSession(String path) throws Exception {
		browser.get(path);

		assertThat(browser.cookie("SID")).isEmpty();
	}

	@Test
	void aWrongPasswordMakesNoSession() throws Exception {
		assertThat(browser.location(browser.signIn("resident", "wrong"))).isEqualTo("/login?error");

		assertThat(browser.cookie("SID")).isEmpty();
	}

	@Test
	void whoSignedInHereIsKnownToEveryOtherNode() throws Exception {
		Session known = otherNode().findById(signedIn("leader"));

		assertThat(Objects.requireNonNull(known).<SecurityContext>getAttribute("SPRING_SECURITY_CONTEXT").getAuthentication().getName())
			.isEqualTo("leader");
		assertThat(known.getMaxInactiveInterval()).hasMinutes(30);
	}

	@Test
	void theCookieIsForThisSiteAndForNoScript() throws Exception {
		var made = browser.signIn("leader", "minsheng-demo")
			.headers()
			.allValues("Set-Cookie")
			.stream()
			.filter(one -> one.startsWith("SID="))
			.toList();

		assertThat(made).singleElement().asString().contains("Path=/", "HttpOnly", "SameSite=Lax");
	}

	@Test
	void signingInComesWithANewSessionAndSigningOutEndsIt() throws Exception {
		var first = signedIn("leader");
		var second = signedIn("leader");
		assertThat(second).isNotEqualTo(first);
		assertThat(otherNode().findById(first)).isNull();

		browser.post("/logout", Map.of());
		assertThat(otherNode().findById(second)).isNull();
		assertThat(browser.location(browser.get("/desk"))).isEqualTo("/login");
	}

	@Test
	void theStoreHoldsNothingThatCanBeRead() throws Exception {
		var id = signedIn("leader");

		var held = JdbcClient.create(database).sql("""
				select convert_from(attribute_bytes, 'UTF8') from spring_session_attributes a
				join spring_session s on s.primary_id = a.session_primary_id where s.session_id = ?
				""").param(id).query(String.class).list();
		assertThat(held).isNotEmpty().allSatisfy(bytes -> assertThat(bytes).startsWith("g1:").doesNotContain("leader"));
	}

	@Test
	void whatCannotBeReadSignsOutAndHarmsNothing() throws Exception {
		var id = signedIn("leader");

		database.update("update spring_session_attributes set attribute_bytes = 'g1:AAAA' where session_primary_id = "
				+ "(select primary_id from spring_session where session_id = ?)", id);
		assertThat(browser.location(browser.get("/desk"))).isEqualTo("/login");
	}

	@Test
	void afterSigningInOneIsWhereOneWantedToGo() throws Exception {
		browser.get("/desk/batches?from=queue");

		assertThat(browser.location(browser.signIn("leader", "minsheng-demo"))).isEqualTo("/desk/batches?from=queue");
		browser.get("/desk/batches?from=queue");
		assertThat(browser.cookie("WANTED")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)" })
	void aForgedWishLeadsNowhereElse(String address) throws Exception {
		var forged = new HttpCookie("WANTED", Base64.getUrlEncoder().encodeToString(address.getBytes(StandardCharsets.UTF_8)));
		browser.bring(forged);

		assertThat(browser.location(browser.signIn("leader", "minsheng-demo"))).isEqualTo("/welcome");
	}

	/** Another process on the same database has such a repository of its own. */
	private SessionRepository<? extends Session> otherNode() {
		var repository = new JdbcIndexedSessionRepository(database, transactions);
		repository.setConversionService(conversions);
		return repository;
	}

	private String signedIn(String username) throws Exception {
		assertThat(browser.signIn(username, "minsheng-demo").statusCode()).isEqualTo(302);
		return new String(Base64.getDecoder().decode(browser.cookie("SID").orElseThrow()), StandardCharsets.US_ASCII);
	}

}
