package org.minsheng.vote.web;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The result as a paper to be pinned up. */
@WebTest
class ResultNoticeTest {

	private final RoundSite site;

	@Autowired
	ResultNoticeTest(MockMvc mvc, Clock clock) {
		site = new RoundSite(mvc, clock);
	}

	@Test
	void itSaysRuleWinnersAndHowToCheck() throws Exception {
		var projects = site.standing(3);
		var round = site.open(projects, 1);
		var pass = RoundSite
			.all("ballot-receipt num\">([2-9A-Z-]{14})<",
					site.ok(post("/desk/votes/" + round + "/codes").param("form", UUID.randomUUID().toString()), "office"))
			.get(0);
		site.move(null, post("/votes/" + round + "/cast").param("pass", pass).param("for-" + projects.get(0), "1"));
		site.text(get("/votes/" + round + "/notice"), null, 404);
		site.pass("P7D");

		assertThat(site.ok(get("/votes/" + round + "/result"), null)).contains("/votes/" + round + "/notice");
		var root = RoundSite.all("ballot-root num\">([0-9a-f]{64})<", site.ok(get("/votes/" + round + "/check"), null)).get(0);
		var draft = site.ok(get("/votes/" + round + "/notice"), null);
		assertThat(draft).contains("投票结果的公告", round, root, "mes-add1; utility = COST_OR_POINTS", "名册 1 人，1 人投票，有效选票 1 张",
				"tally ballots.pb --rule mes-add1", "结果待确认");
		site.move("leader", post("/desk/votes/" + round + "/confirmation"));
		assertThat(site.ok(get("/votes/" + round + "/notice"), null)).doesNotContain("结果待确认").contains("class=\"sign\"", "入选");
	}

	@Test
	void anOverruledResultSaysBoth() throws Exception {
		var projects = site.standing(2);
		var round = site.open(projects, 1);
		site.pass("P7D");
		site.move("leader", post("/desk/votes/" + round + "/overruling").param("winners", "NONE").param("reason", "用地未落实"));
		assertThat(site.ok(get("/votes/" + round + "/notice"), null)).contains("用地未落实", "改为选定：—", "未入选");
	}

	@Test
	void whereVotersPreferenceDecidesItIsSaid() throws Exception {
		var made = site.answer(site.making(site.standing(2), "mes-add1-comparison"), "office");
		var round = RoundSite.all("/desk/votes/(KC\\d{4}-V\\d{3})", Objects.requireNonNull(made.getRedirectedUrl())).get(0);
		site.announce(round, 1);
		site.pass("P7D");
		assertThat(site.ok(get("/votes/" + round + "/result"), null)).contains("0 位投票人更满意均等份额的结果");
		assertThat(site.ok(get("/votes/" + round + "/notice"), null)).contains("0 位投票人更满意均等份额的结果", "再由选民偏好");
	}

}
