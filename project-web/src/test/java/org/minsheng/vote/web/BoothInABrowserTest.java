package org.minsheng.vote.web;

import java.time.Clock;
import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitor;
import org.minsheng.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** A phone that goes from hand to hand: back and forth is always a page, and never somebody else's ballot. */
@WebTest
@BrowserTest
class BoothInABrowserTest {

	@LocalServerPort
	private int port;

	private final RoundSite site;

	private final JdbcClient database;

	private final List<String> projects;

	private final String round;

	@Autowired
	BoothInABrowserTest(MockMvc mvc, Clock clock, JdbcClient database) throws Exception {
		site = new RoundSite(mvc, clock);
		this.database = database;
		projects = site.standing(3);
		round = site.make(projects);
		site.enter(round, "B-001", "resident");
		site.announce(round, 1);
	}

	@Test
	void whoGoesBackAfterACodeSeesNothingOfTheVoter(Visitors visitors) throws Exception {
		var code = site.codes(round).get(0);
		var voter = visitors.arriveAt("http://localhost:" + port).open("/votes/" + round);
		voter.page().fill("#pass", code);
		voter.page().click("main form:has(#pass) button");
		vote(voter);
		for (int step = 0; step < 3; step++) {
			voter.page().goBack();
			assertBare(voter.page(), code);
		}
		voter.page().goForward();
		assertBare(voter.page(), code);
		voter.assertSound();
		assertThat(ballots()).isOne();
	}

	@Test
	void whoGoesBackAfterAnAccountFindsAnEmptyPaper(Visitors visitors) {
		var voter = visitors.arriveAt("http://localhost:" + port).open("/votes/" + round);
		voter.page().click("main a.button");
		voter.page().fill("[name=username]", "resident");
		voter.page().fill("[name=password]", "minsheng-demo");
		voter.page().keyboard().press("Enter");
		voter.page().waitForURL("**/ballot");
		vote(voter);
		voter.page().goBack();
		assertBare(voter.page(), projects.get(0) + "=");
		voter.page().goBack();
		assertThat(voter.page().url()).endsWith("/ballot");
		assertThat(voter.page().locator("main form input:checked").count()).isZero();
		voter.assertSound();
		assertThat(ballots()).isOne();
	}

	@Test
	void whoLeavesTakesTheMarksAlong(Visitors visitors) {
		var voter = visitors.arriveAt("http://localhost:" + port).open("/login");
		voter.page().fill("[name=username]", "resident");
		voter.page().fill("[name=password]", "minsheng-demo");
		voter.page().keyboard().press("Enter");
		voter.page().waitForURL("**/my");
		voter.open("/votes/" + round + "/enter");
		tick(voter.page());
		voter.page().click("[form=leave]");
		assertThat(voter.page().locator("main").innerText()).doesNotContain("投出这张选票");
		voter.page().goBack();
		assertBare(voter.page(), "投出这张选票");
		assertThat(ballots()).isZero();
	}

	/** Ticks, looks, goes back once more to see the tick, and presses the last button twice. */
	private void vote(Visitor voter) {
		tick(voter.page());
		voter.page().goBack();
		assertThat(voter.page().isChecked("[name='for-" + projects.get(0) + "']")).isTrue();
		voter.page().goForward();
		voter.assertSound();
		voter.page().dblclick("form[action$='/cast'] button");
		voter.page().waitForURL("**/done");
		assertThat(voter.page().locator(".ballot-receipt").innerText()).matches("[2-9A-Z-]{14}");
	}

	private void tick(Page page) {
		page.check("[name='for-" + projects.get(0) + "']");
		page.click("main form .actions button:not([form])");
		page.waitForURL("**/review");
	}

	private void assertBare(Page page, String secret) {
		assertThat(page.url()).endsWith("/votes/" + round);
		assertThat(page.content()).doesNotContain(secret, secret.replace("-", ""));
		assertThat(page.locator("main input:checked").count()).isZero();
	}

	private int ballots() {
		return database.sql("select count(*) from ballot b join voting_round r on r.id = b.round_id where r.code = :code")
			.param("code", round)
			.query(Integer.class)
			.single();
	}

}
