package org.minsheng.browser;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Trust in the browser tests rests on seeing them fail. */
@BrowserTest
class VisitorTest {

	private static HttpServer server;

	@BeforeAll
	static void serve() throws IOException {
		server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		server.createContext("/", VisitorTest::answer);
		server.start();
	}

	@AfterAll
	static void stop() {
		server.stop(0);
	}

	@Test
	void aGoodPageIsSound(Visitors visitors) {
		visitors.arriveAt(site()).open(page("<p>长椅已经投入使用。</p>")).assertSound();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<script>console.error('broken')</script>          | Console: broken
			<script>nowhere()</script>                        | Script: ReferenceError
			<img src="/missing" alt="">                       | 404
			<img src="http://localhost:1/" alt="">            | net::ERR
			<input>                                           | label, Form elements must have labels
			<p style="color:#aaa">长椅</p>                    | color-contrast
			<div class="wide" style="width:400px">长椅</div>  | At 360 px: scrolls sideways: <div class="wide"
			""")
	void aBadPageIsNot(String flaw, String found, Visitors visitors) {
		var visitor = visitors.arriveAt(site()).open(page(flaw));
		assertThatThrownBy(visitor::assertSound).isInstanceOf(AssertionError.class).hasMessageContaining(found);
	}

	@Test
	void aPageThatIsMeantToRefuseMayBeSound(Visitors visitors) {
		visitors.arriveAt(site()).open("/missing").assertSound();
	}

	@Test
	void photographsShowThreeWidths(Visitors visitors) {
		visitors.arriveAt(site()).open(page("<p>长椅</p>")).photograph("visitor");
		assertThat(Path.of("target/screenshots"))
			.satisfies(folder -> assertThat(Files.list(folder).map(Path::getFileName).map(Path::toString))
				.contains("visitor-360.png", "visitor-768.png", "visitor-1280.png"));
	}

	private static String site() {
		return "http://localhost:" + server.getAddress().getPort();
	}

	private static String page(String content) {
		return "/?" + URLEncoder.encode(content, UTF_8);
	}

	private static void answer(HttpExchange exchange) throws IOException {
		var content = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
		var page = """
				<!doctype html><html lang="zh-CN"><head><meta name="viewport" content="width=device-width"><title>长椅</title></head>
				<body><main><h1>长椅</h1>%s</main></body></html>""".formatted(URLDecoder.decode(content, UTF_8)).getBytes(UTF_8);
		exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
		exchange.getResponseHeaders().add("Content-Security-Policy", "script-src 'self' 'unsafe-inline'");
		exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/missing") ? 404 : 200, page.length);
		exchange.getResponseBody().write(page);
		exchange.close();
	}

}
