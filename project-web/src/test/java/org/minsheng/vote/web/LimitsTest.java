package org.minsheng.vote.web;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The limits of a round, from the desk's draft to the reasons in the result. */
@WebTest
class LimitsTest {

	private final RoundSite site;

	@Autowired
	LimitsTest(MockMvc mvc, Clock clock) {
		site = new RoundSite(mvc, clock);
	}

	@Test
	void theyArePublishedWithTheRuleAndExplainTheResult() throws Exception {
		var projects = site.standing(3);
		var round = site.make(projects);
		var label = RoundSite.all("value=\"(TYPE:[A-Z]+)\"", site.ok(get("/desk/votes/" + round), "office")).get(0);
		assertThat(site.text(limit(round, label, null, null), "office", 422)).contains("请填至少多少");
		assertThat(site.text(limit(round, "TYPE:NOTHING", null, "5"), "office", 422)).contains("没有「NOTHING」的项目");
		site.text(limit(round, label, null, "5"), "leader", 409);
		site.move("office", limit(round, label, null, "1"));
		site.text(post("/desk/votes/" + round + "/groups").param("only", projects.get(0)), "office", 422);
		site.move("office", post("/desk/votes/" + round + "/groups").param("only", projects.get(0), projects.get(1)));
		assertThat(site.ok(get("/desk/votes/" + round), "office")).contains("最多安排 1 元", "最多只有一项入选");

		site.announce(round, 1);
		assertThat(site.ok(get("/votes/" + round), null)).contains("类型限额", "最多安排 1 元", "只选一项");
		assertThat(site.ok(get("/desk/votes/" + round), "office")).doesNotContain("加上限额");
		site.pass("P7D");
		assertThat(site.ok(get("/votes/" + round + "/result"), null)).contains("一项就超过「");
		assertThat(site.ok(get("/votes/" + round + "/ballots.pb"), null)).contains("ceiling_type_", "only_one_of_1;");
	}

	@Test
	void theVoterReadsThemAndIsWarnedButNotForbidden() throws Exception {
		var projects = site.standing(3);
		var round = site.make(projects);
		var label = RoundSite.all("value=\"(TYPE:[A-Z]+)\"", site.ok(get("/desk/votes/" + round), "office")).get(0);
		site.move("office", limit(round, label, "1", "200000"));
		site.move("office", post("/desk/votes/" + round + "/groups").param("only", projects.get(0), projects.get(1)));
		site.enter(round, "B-001", "resident");
		site.announce(round, 1);
		var at = "/votes/" + round;
		assertThat(site.ok(get(at + "/ballot"), "resident")).contains("以下项目只能选其一实施：", "合计至少安排 1 元，最多 200,000 元");
		assertThat(looked(at, projects.get(0), projects.get(1))).contains("您同时选了几个只能选其一实施的项目", "投出这张选票", "合计至少安排 1 元");
		assertThat(looked(at, projects.get(0), projects.get(2))).contains("投出这张选票").doesNotContain("您同时选了");
		site.move("resident", post(at + "/cast").param("for-" + projects.get(0), "1").param("for-" + projects.get(1), "1"));
	}

	private String looked(String at, String one, String other) throws Exception {
		var sent = site.asked(post(at + "/review").param("for-" + one, "1").param("for-" + other, "1").session(site.as("resident")));
		return site.text(get(at + "/review").cookie(sent.getResponse().getCookies()), "resident", 200);
	}

	@Test
	void whatWasSetIsTakenAwayAgain() throws Exception {
		var projects = site.standing(2);
		var round = site.make(projects);
		var label = RoundSite.all("value=\"(TYPE:[A-Z]+)\"", site.ok(get("/desk/votes/" + round), "office")).get(0);
		site.move("office", limit(round, label, null, "5"));
		site.move("office", post("/desk/votes/" + round + "/groups").param("only", projects.toArray(String[]::new)));
		site.move("office", post("/desk/votes/" + round + "/limits/removal").param("kind", "TYPE").param("value", label.substring(5)));
		site.move("office",
				post("/desk/votes/" + round + "/groups/removal").param("codes", String.join(",", projects.stream().sorted().toList())));
		assertThat(site.ok(get("/desk/votes/" + round), "office")).doesNotContain("limits/removal", "groups/removal");
	}

	@Test
	void onlyAListThatEndsIsToppedUp() throws Exception {
		var projects = site.standing(2);
		assertThat(site.text(site.making(projects, "greedy").param("topUpPercent", "80"), "office", 422)).contains("差额补足只用于");
		assertThat(site.text(site.making(projects, "greedy-no-skip").param("topUpPercent", "8"), "office", 422)).contains("10 到 99");
		site.move("office", site.making(projects, "greedy-no-skip").param("topUpPercent", "80"));
		var round = RoundSite.all("/desk/votes/(KC\\d{4}-V\\d{3})\"", site.ok(get("/desk/votes"), "office"));
		assertThat(List.of(site.ok(get("/desk/votes/" + round.get(0)), "office"))).anyMatch(page -> page.contains("80%"));
	}

	private static MockHttpServletRequestBuilder limit(String round, String label, @Nullable String floor,
			@Nullable String ceiling) {
		var request = post("/desk/votes/" + round + "/limits").param("label", label);
		if (floor != null) request.param("floor", floor);
		return ceiling == null ? request : request.param("ceiling", ceiling);
	}

}
