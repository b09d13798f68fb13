package org.minsheng.security;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.minsheng.XiangzhouTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody reads who has guessed too often. */
@XiangzhouTest
class SignInPageTest {

	@LocalServerPort
	private int port;

	@Test
	void thePageSaysHowLongToWaitInBothLanguages() throws Exception {
		var browser = new Wire(port);
		var nobody = "nobody-" + UUID.randomUUID();
		for (int i = 0; i < 5; i++) {
			assertThat(browser.location(browser.signIn(nobody, "a wrong password"))).isEqualTo("/login?error");
		}

		var refused = browser.signIn(nobody, "a wrong password");
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.body()).contains("暂时不能登录", "请过 15 分钟再试", "name=\"password\"");
		browser.get("/login?lang=en");
		assertThat(browser.signIn(nobody, "a wrong password").body()).contains("Signing in has to wait", "in 15 minutes");
		assertThat(browser.cookie("SID")).isEmpty();
	}

	@Test
	void theWayThereIsFromWithin() throws Exception {
		var browser = new Wire(port);

		assertThat(browser.location(browser.get("/login/shut"))).isEqualTo("/login");
	}

}
