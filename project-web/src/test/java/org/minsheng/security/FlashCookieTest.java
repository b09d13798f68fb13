package org.minsheng.security;

import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

import org.minsheng.secret.Sealed;
import org.minsheng.secret.Vault;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

class FlashCookieTest {

	private final FlashCookie flash = new FlashCookie(new SealedObjects(new Turned()));

	@Test
	void aReceiptReachesTheNextPageOnceAndMakesNoSession() {
		var cast = new MockHttpServletRequest("POST", "/votes/V1/cast");
		var told = tell(cast, Map.of("receipt", "ABCD-EFGH-JKMN"));

		var done = new MockHttpServletRequest("GET", "/votes/V1/done");
		done.setCookies(told);
		var read = new MockHttpServletResponse();
		assertThat(read(done, read)).containsEntry("receipt", "ABCD-EFGH-JKMN");
		assertThat(requireNonNull(read.getCookie("TOLD")).getMaxAge()).isZero();
		assertThat(cast.getSession(false)).isNull();
		assertThat(done.getSession(false)).isNull();
	}

	@Test
	void wordsWithArgumentsAreToldOnceToo() {
		var answer = new MockHttpServletResponse();
		flash.saveOutputFlashMap(map("noticeArgs", new Object[] { "3" }), new MockHttpServletRequest("POST", "/desk"), answer);

		var next = new MockHttpServletRequest("GET", "/desk");
		next.setCookies(requireNonNull(answer.getCookie("TOLD")));
		var read = new MockHttpServletResponse();
		assertThat(read(next, read)).containsKey("noticeArgs");
		assertThat(requireNonNull(read.getCookie("TOLD")).getMaxAge()).isZero();
	}

	@Test
	void theBrowserCanNeitherReadNorReplaceIt() {
		var told = tell(new MockHttpServletRequest("POST", "/votes/V1/cast"), Map.of("receipt", "ABCD-EFGH-JKMN"));
		assertThat(told.getValue()).doesNotContain("ABCD");
		assertThat(told.isHttpOnly()).isTrue();

		var done = new MockHttpServletRequest("GET", "/votes/V1/done");
		done.setCookies(new Cookie("TOLD", "made up"));
		assertThat(read(done, new MockHttpServletResponse())).isEmpty();
	}

	@Test
	void aLongTextWaitsInTheSession() {
		var sent = new MockHttpServletRequest("POST", "/proposals/new");
		var answer = new MockHttpServletResponse();
		flash.saveOutputFlashMap(map("words", "字".repeat(5_000)), sent, answer);
		assertThat(answer.getCookie("TOLD")).isNull();

		var next = new MockHttpServletRequest("GET", "/my/KC2016-000001/correction");
		next.setSession(requireNonNull(sent.getSession(false)));
		assertThat(read(next, new MockHttpServletResponse())).containsKey("words");
		assertThat(read(next, new MockHttpServletResponse())).isEmpty();
	}

	private Map<String, Object> read(MockHttpServletRequest request, MockHttpServletResponse answer) {
		var map = flash.retrieveAndUpdate(request, answer);
		return map == null ? Map.of() : map;
	}

	private Cookie tell(MockHttpServletRequest request, Map<String, String> words) {
		var answer = new MockHttpServletResponse();
		words.forEach((name, word) -> flash.saveOutputFlashMap(map(name, word), request, answer));
		return requireNonNull(answer.getCookie("TOLD"));
	}

	private static FlashMap map(String name, Object value) {
		var map = new FlashMap();
		map.put(name, value);
		return map;
	}

	/** Turns a text around: enough to see that nothing lies open. */
	private static final class Turned implements Vault {

		@Override
		public Sealed seal(String plain) {
			return new Sealed("t:" + new StringBuilder(plain).reverse());
		}

		@Override
		public String open(Sealed sealed) {
			if (!sealed.text().startsWith("t:")) throw new IllegalStateException("Not sealed here");
			return new StringBuilder(sealed.text().substring(2)).reverse().toString();
		}

		@Override
		public String mark(String plain) {
			return plain;
		}

	}

}
