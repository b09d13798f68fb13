package org.minsheng.security;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.minsheng.XiangzhouTest;

import static org.assertj.core.api.Assertions.assertThat;

/** A form that is sent when its session is over. */
@XiangzhouTest
class LateFormTest {

	private static final Map<String, String> FORM = Map.of("reason", "修了又坏，<b>要换</b>新的", "year", "2021", "password", "a secret of mine");

	@LocalServerPort
	private int port;

	private Wire browser;

	@BeforeEach
	void arrive() {
		browser = new Wire(port);
	}

	@Test
	void whoSignedInAgainMeanwhileReadsWhatHappenedAndGetsTheWordsBack() throws Exception {
		browser.signIn("finance", "minsheng-demo");

		var late = browser.from("/desk/budgets", "same-origin").postWith("an old token", "/desk/budgets", FORM);
		assertThat(late.statusCode()).isEqualTo(403);
		assertThat(late.body()).contains("这一页开得太久了", "什么都没有改动", "href=\"/desk/budgets\"", "修了又坏，&lt;b&gt;要换&lt;/b&gt;新的")
			.doesNotContain("a secret of mine");
	}

	@Test
	void whoIsSignedOutComesBackToThePageAfterSigningIn() throws Exception {
		var late = browser.from("/desk/budgets?year=2021", "same-origin").post("/desk/budgets", FORM);

		assertThat(late.statusCode()).isEqualTo(403);
		assertThat(late.body()).contains("请先登录", "修了又坏");
		assertThat(browser.location(browser.signIn("finance", "minsheng-demo"))).isEqualTo("/desk/budgets?year=2021");
	}

	@Test
	void nobodyElsePutsWordsOrWaysIntoThePage() throws Exception {
		var late = browser.from("https://evil.example/desk", "cross-site").postWith("none", "/desk/budgets", FORM);

		assertThat(late.statusCode()).isEqualTo(403);
		assertThat(late.body()).contains("这一页开得太久了").doesNotContain("修了又坏", "evil");
	}

	@Test
	void anUnremarkableVisitLeadsHome() throws Exception {
		assertThat(browser.location(browser.get("/late"))).isEqualTo("/");
	}

	@Test
	void whatIsNotForTheRoleIsRefusedAsEver() throws Exception {
		browser.signIn("resident", "minsheng-demo");

		assertThat(browser.get("/desk").body()).contains("这一页不对您开放");
	}

}
