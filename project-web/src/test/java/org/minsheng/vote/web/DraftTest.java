package org.minsheng.vote.web;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A draft and its roll are put right at the desk, until the round is announced and open. */
@WebTest
class DraftTest {

	private final RoundSite site;

	@Autowired
	DraftTest(MockMvc mvc, Clock clock) {
		site = new RoundSite(mvc, clock);
	}

	@Test
	void theFormComesFilledInAndWhatIsChangedStands() throws Exception {
		var projects = site.standing(3);
		var round = site.make(projects);
		assertThat(site.ok(get("/desk/votes/" + round), "office")).contains("/desk/votes/" + round + "/terms");
		assertThat(site.ok(get("/desk/votes/" + round + "/terms"), "office")).contains("葵涌居民投票", "value=\"300000\"",
				"value=\"" + projects.get(2) + "\" name=\"projects\" checked");
		site.move("office", changed(round, "改过的名称", projects.subList(0, 2)));
		assertThat(site.ok(get("/desk/votes/" + round), "office")).contains("改过的名称", "修改草案", "− " + projects.get(2))
			.doesNotContain("<small>" + projects.get(2) + "</small>");
	}

	@Test
	void onlyWhoMayMakeItChangesItAndOnlyUntilItIsAnnounced() throws Exception {
		var projects = site.standing(2);
		var round = site.make(projects);
		assertThat(site.ok(get("/desk/votes/" + round), "leader")).doesNotContain("/terms\"");
		site.text(get("/desk/votes/" + round + "/terms"), "leader", 409);
		site.text(changed(round, "x", projects), "leader", 409);
		site.text(get("/desk/votes/" + round + "/terms"), "resident", 403);
		site.announce(round, 1);
		site.text(get("/desk/votes/" + round + "/terms"), "office", 409);
		site.text(changed(round, "x", projects), "office", 409);
	}

	@Test
	void whoChangesADraftThatSomebodyElseHasChangedMeanwhileIsTold() throws Exception {
		var projects = site.standing(2);
		var round = site.make(projects);
		site.move("office", changed(round, "先改的", projects));

		assertThat(site.text(changed(round, "后改的", projects), "office", 422)).contains("刚被别人改过", "value=\"后改的\"");
		assertThat(site.ok(get("/desk/votes/" + round), "office")).contains("先改的").doesNotContain("后改的");
	}

	@Test
	void startAndFilterOfEqualSharesArePublishedWithTheRule() throws Exception {
		var projects = site.standing(2);
		var round = site.make(projects);
		site.text(changed(round, "x", projects).param("filter", "三"), "office", 422);
		site.move("office", changed(round, "份额投票", projects).param("start", "EXACT").param("filter", "3"));

		assertThat(site.ok(get("/desk/votes/" + round + "/terms"), "office")).contains("value=\"EXACT\" selected",
				"name=\"filter\" value=\"3\"");
		assertThat(site.ok(get("/desk/votes/" + round), "office")).contains("start = EXACT", "filter = 3");
	}

	@Test
	void allErrorsComeAtOnceAndWhatWasTypedStays() throws Exception {
		var page = site.text(post("/desk/votes/new").param("title", " ")
			.param("form", "APPROVE")
			.param("most", "很多")
			.param("budget", "三十万")
			.param("rule", "greedy")
			.param("topUpPercent", "80")
			.param("ties", "DRAWN")
			.param("opensOn", "2016-02-31")
			.param("lastDay", "2016-03-01")
			.param("minimumAge", "180"), "office", 422);
		assertThat(page).contains("id=\"title-error\"", "id=\"most-error\"", "id=\"budget-error\"", "id=\"topUpPercent-error\"",
				"id=\"drawSource-error\"", "id=\"opensOn-error\"", "id=\"minimumAge-error\"", "id=\"projects-error\"");
		assertThat(page).contains("value=\"很多\"", "value=\"三十万\"", "value=\"2016-02-31\"", "value=\"2016-03-01\"", "value=\"180\"");
	}

	@Test
	void projectsStandByCommunityAndWhatIsChosenIsUnfolded() throws Exception {
		var project = site.standing(1).get(0);
		var page = site.text(post("/desk/votes/new").param("title", "葵涌居民投票").param("projects", project), "office", 422);
		assertThat(page).contains("<details open=\"open\">", "已选 1 项", "value=\"" + project + "\" name=\"projects\" checked");
		assertThat(RoundSite.all("<summary><b>([^<]+)</b>", page)).hasSizeGreaterThan(1).doesNotHaveDuplicates();
	}

	@Test
	void theOfficeGivesItsDraftUp() throws Exception {
		var round = site.make(site.standing(2));
		assertThat(site.text(post("/desk/votes/" + round + "/discard"), "office", 422)).contains("reason-error");
		site.text(post("/desk/votes/" + round + "/discard").param("reason", "x"), "finance", 409);
		site.move("office", post("/desk/votes/" + round + "/discard").param("reason", "另行拟定"));
		assertThat(site.ok(get("/desk/votes/" + round), "office")).contains("草案已作废");
		site.text(get("/votes/" + round), null, 404);
	}

	@Test
	void theRollIsPutRightUntilTheVoteOpens() throws Exception {
		var round = site.make(site.standing(2));
		site.move("office", post("/desk/votes/" + round + "/roll").param("lines", "B-1,陈一,1970-05-01\nB-2,林二,1970-05-01"));
		assertThat(site.ok(get("/desk/votes/" + round + "/roll").param("q", "林"), "office")).contains("B-2").doesNotContain("B-1");
		site.text(get("/desk/votes/" + round + "/roll"), "leader", 404);
		assertThat(site.text(rename(round, " "), "office", 422)).contains("name-error");
		site.move("office", rename(round, "林改"));
		assertThat(site.text(removal(round).param("reason", " "), "office", 422)).contains("reason-error");
		site.text(removal(round).param("reason", "x"), "leader", 409);
		assertThat(site.ok(get("/desk/votes/" + round + "/roll"), "office")).contains("林改");
		site.move("office", removal(round).param("reason", "已迁出"));
		assertThat(site.ok(get("/desk/votes/" + round), "office")).contains("名册 1 人", "将一人移出名册");

		site.announce(round, 1);
		assertThat(
				site.text(post("/desk/votes/" + round + "/roll/entry/removal").param("number", "B-1").param("reason", "x"), "office", 422))
			.contains("名册已经定下");
		assertThat(site.ok(get("/desk/votes/" + round + "/roll"), "office")).doesNotContain("roll/entry");
	}

	private static MockHttpServletRequestBuilder rename(String round, String name) {
		return post("/desk/votes/" + round + "/roll/entry/name").param("number", "B-2").param("name", name);
	}

	private static MockHttpServletRequestBuilder removal(String round) {
		return post("/desk/votes/" + round + "/roll/entry/removal").param("number", "B-2");
	}

	private MockHttpServletRequestBuilder changed(String round, String title, List<String> projects) {
		return changed(round, title, projects, 0);
	}

	private MockHttpServletRequestBuilder changed(String round, String title, List<String> projects, int version) {
		return site.drafted(post("/desk/votes/" + round + "/terms"), title, projects, "mes-add1").param("version", String.valueOf(version));
	}

}
