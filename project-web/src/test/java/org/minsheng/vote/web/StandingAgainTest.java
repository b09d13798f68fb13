package org.minsheng.vote.web;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What stands in one vote is not offered for the next, and its page tells so. */
@WebTest
class StandingAgainTest {

	private final RoundSite site;

	@Autowired
	StandingAgainTest(MockMvc mvc, Clock clock) {
		site = new RoundSite(mvc, clock);
	}

	@Test
	void aProjectInAVoteIsNotOfferedUntilItHasLost() throws Exception {
		var projects = site.standing(2);
		var round = site.make(projects);
		var page = "/projects/" + projects.get(0);
		assertThat(site.ok(get(page), null)).doesNotContain("/votes/" + round);
		assertThat(site.ok(get("/desk" + page), "office")).contains("/desk/votes/" + round, "拟定中");
		site.announce(round, 1);
		assertThat(site.ok(get(page), null)).contains("href=\"/votes/" + round + "\"", "投票中");
		assertThat(site.standing(500)).doesNotContainAnyElementsOf(projects);
		assertThat(site.text(site.making(projects, "greedy"), "office", 422)).contains("id=\"projects-error\"", "正由它决定");

		site.pass("P7D");
		assertThat(site.ok(get(page), null)).contains("结果待确认");
		site.move("leader", post("/desk/votes/" + round + "/overruling").param("winners", "NONE").param("reason", "用地都未落实"));
		assertThat(site.ok(get(page), null)).contains("未入选");
		assertThat(site.ok(get("/desk" + page), "construction")).contains("/desk/votes/" + round, "未入选");
		assertThat(site.standing(500)).containsAll(projects);
	}

}
