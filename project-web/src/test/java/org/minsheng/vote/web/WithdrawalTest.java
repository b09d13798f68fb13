package org.minsheng.vote.web;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A project that falls out after the vote, from the desk to the public page. */
@WebTest
class WithdrawalTest {

	private final RoundSite site;

	@Autowired
	WithdrawalTest(MockMvc mvc, Clock clock) {
		site = new RoundSite(mvc, clock);
	}

	@Test
	void theSameBallotsAreCountedWithoutIt() throws Exception {
		var projects = site.standing(3);
		var round = site.open(projects, 1);
		var withdrawal = "/desk/votes/" + round + "/withdrawal";
		site.text(post(withdrawal).param("project", projects.get(0)).param("because", "用地收回"), "leader", 409);
		site.pass("P7D");
		assertThat(site.ok(get("/desk/votes/" + round), "leader")).contains("撤回并重新计算");
		assertThat(site.ok(get("/desk/votes/" + round), "office")).doesNotContain("撤回并重新计算");
		assertThat(site.text(post(withdrawal).param("project", projects.get(0)), "leader", 422)).contains("because-error");
		site.text(post(withdrawal).param("project", projects.get(0)).param("because", "x"), "office", 409);
		site.move("leader", post(withdrawal).param("project", projects.get(0)).param("because", "用地收回"));

		var page = site.ok(get("/votes/" + round + "/result"), null);
		assertThat(page).contains("用地收回", "投票后已撤回");
		assertThat(site.ok(get("/votes/" + round + "/ballots.pb"), null)).contains(projects.get(0) + ";999999999");
	}

}
