package org.minsheng.vote.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The page of a vote says to each how they stand, and why somebody does not come in. */
@WebTest
class VoteDoorTest {

	private final RoundSite site;

	private final List<String> projects;

	private final String round;

	@Autowired
	VoteDoorTest(MockMvc mvc, Clock clock) throws Exception {
		site = new RoundSite(mvc, clock);
		projects = site.standing(3);
		round = site.make(projects);
	}

	@Test
	void aWrongCodeIsSaidBesideItsFieldAndKept() throws Exception {
		site.announce(round, 1);
		var page = site.text(post(at("/ballot")).param("pass", "2345-6789-<b>"), null, 422);
		assertThat(page).contains("投票码不对", "value=\"2345-6789-&lt;b&gt;\"", "aria-invalid=\"true\"",
				"aria-describedby=\"pass-hint pass-error\"",
				"社区工作站的电话");
		assertThat(site.text(post(at("/review")).param("pass", "").param("for-" + projects.get(0), "1"), null, 422)).contains("投票码不对");
		assertThat(site.text(post(at("/cast")).param("pass", "2222").param("for-" + projects.get(0), "1"), null, 422)).contains("投票码不对");
		assertThat(site.ok(get(at("")), null)).doesNotContain("投票码不对", "aria-invalid", "名册上");
	}

	@Test
	void whoVotesWithAnAccountIsToldHowTheyStand() throws Exception {
		site.enter(round, "B-001", "resident");
		site.enterWithoutAccount(round, "A-001");
		site.move("leader", post("/desk/votes/" + round + "/announcement"));
		assertThat(site.ok(get(at("")), "resident")).containsPattern("您在这次投票的名册上，\\d{4}年").doesNotContain("开始投票");
		assertThat(site.ok(get(at("")), "office")).contains("还不在这次投票的名册上");
		site.pass("P1D");
		site.pass("P1D");
		assertThat(site.ok(get(at("")), null)).contains("登录后投票").doesNotContain("开始投票", "名册上，", "不在这次投票的名册上");
		assertThat(site.ok(get(at("")), "resident")).contains("您在这次投票的名册上，还没有投票", "开始投票").doesNotContain("登录后投票");
		assertThat(site.ok(get(at("")), "office")).contains("不在这次投票的名册上").doesNotContain("开始投票", "登录后投票");
		assertThat(site.answer(get(at("/ballot")), "office").getRedirectedUrl()).isEqualTo(at(""));
		assertThat(site.text(post(at("/review")).param("for-" + projects.get(0), "1"), "office", 422)).contains("您不在这次投票的名册上");

		site.move("resident", post(at("/cast")).param("for-" + projects.get(0), "1"));
		assertThat(site.ok(get(at("")), "resident")).contains("投票，截止前可以修改", "再投一次").doesNotContain("开始投票", "checked");
		site.pass("P7D");
		assertThat(site.text(post(at("/cast")).param("for-" + projects.get(0), "1"), "resident", 422)).contains("现在不能投票");
		assertThat(site.ok(get(at("")), "resident")).containsPattern("您已于\\d{4}年[^，]*投票。");
	}

	@Test
	void whoHoldsAPaperIsTold() throws Exception {
		site.enter(round, "B-001", "resident");
		site.announce(round, 1);
		var serial = RoundSite.all("paper-serial num\">([2-9A-Z-]{14})<", site.ok(
				post("/desk/votes/" + round + "/papers").param("sheets", "1"), "district"))
			.get(0);
		site.move("office", post("/desk/votes/" + round + "/papers/out").param("voter", "B-001").param("serial", serial));
		assertThat(site.ok(get(at("")), "resident")).contains("您领了纸质选票").doesNotContain("开始投票", "name=\"pass\"");
		assertThat(site.text(post(at("/cast")).param("for-" + projects.get(0), "1"), "resident", 422)).contains("已领取纸质选票",
				"社区工作站的电话");
		site.move("office", post("/desk/votes/" + round + "/papers/in").param("cameIn", "B-001"));
		assertThat(site.ok(get(at("")), "resident")).contains("交回纸质选票。");
	}

	@Test
	void aSlipLeadsToThePageOfTheVoteAndItsCodeStandsInNoAddress() throws Exception {
		site.enterWithoutAccount(round, "A-001");
		var page = site.ok(post("/desk/votes/" + round + "/codes").param("form", UUID.randomUUID().toString()), "office");
		var code = RoundSite.all("ballot-receipt num\">([2-9A-Z-]{14})<", page).get(0);
		assertThat(page).containsPattern("code-address\">https?://[^<]+/votes/" + round + "<")
			.contains("葵涌居民投票", "<use href=\"#vote-qr\">", "data-print", "投票时间：");
		assertThat(RoundSite.all("(?:href|action|src)=\"([^\"]+)\"", page)).isNotEmpty()
			.noneMatch(address -> address.contains(code) || address.contains(code.replace("-", "")));
	}

	private String at(String path) {
		return "/votes/" + round + path;
	}

}
