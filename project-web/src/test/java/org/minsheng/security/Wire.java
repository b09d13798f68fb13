package org.minsheng.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Comes over the network as a browser does, with cookies and the token of the form. */
public class Wire {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final CookieManager cookies = new CookieManager();

	private final HttpClient browser = HttpClient.newBuilder().cookieHandler(cookies).build();

	private final String site;

	private String page;

	private String relation = "same-origin";

	public Wire(int port) {
		this.site = "http://localhost:" + port;
		this.page = site + "/";
	}

	public HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return browser.send(HttpRequest.newBuilder(URI.create(site + path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
	}

	/** From now on the forms stand on that page. */
	public Wire from(String page, String relation) {
		this.page = page.startsWith("/") ? site + page : page;
		this.relation = relation;
		return this;
	}

	public HttpResponse<String> signIn(String username, String password) throws IOException, InterruptedException {
		return post("/login", Map.of("username", username, "password", password));
	}

	public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
		var token = TOKEN.matcher(get("/login").body());
		assertThat(token.find()).isTrue();
		return postWith(token.group(1), path, form);
	}

	public HttpResponse<String> postWith(String token, String path, Map<String, String> form) throws IOException, InterruptedException {
		var body = form.entrySet()
			.stream()
			.map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
			.collect(Collectors.joining());
		return browser.send(HttpRequest.newBuilder(URI.create(site + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "text/html")
			.header("Referer", page)
			.header("Sec-Fetch-Site", relation)
			.POST(BodyPublishers.ofString("_csrf=" + encoded(token) + body))
			.build(), BodyHandlers.ofString());
	}

	/** Where it leads on this site, or the whole address of another. */
	public String location(HttpResponse<?> answer) {
		return answer.headers().firstValue("Location").orElse("").replace(site, "");
	}

	public Optional<String> cookie(String name) {
		return cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter(one -> one.getName().equals(name))
			.map(HttpCookie::getValue)
			.findFirst();
	}

	void bring(HttpCookie cookie) {
		cookie.setPath("/");
		cookies.getCookieStore().add(URI.create(site), cookie);
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
