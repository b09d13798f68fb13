package org.minsheng.paper.web;

import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.vote.web.RoundSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Papers from the printer to the published list, on projects of the preset. Weeks go by, so it comes late. */
@WebTest
@Order(Integer.MAX_VALUE)
class PaperWalkTest {

	private final RoundSite site;

	private List<String> projects = List.of();

	private List<String> serials = List.of();

	private List<String> receipts = List.of();

	private String round = "";

	@Autowired
	PaperWalkTest(MockMvc mvc, Clock clock) {
		site = new RoundSite(mvc, clock);
	}

	@BeforeEach
	void printSheets() throws Exception {
		projects = site.standing(3);
		round = site.open(projects, 3);
		assertThat(site.text(post(papers()).param("sheets", "501"), "district", 422)).contains("一次打印 1 到 500 张");
		var printed = site.ok(post(papers()).param("sheets", "3"), "district");
		serials = RoundSite.all("paper-serial num\">([2-9A-Z-]{14})<", printed);
		receipts = RoundSite.all("paper-receipt num\">([2-9A-Z-]{14})<", printed);
		assertThat(serials).hasSize(3);
		assertThat(receipts).hasSize(3).doesNotContainAnyElementsOf(serials);
	}

	@Test
	void twoClerksReadAndAThirdDecides() throws Exception {
		handOut("A-001", 0);
		handOut("A-002", 1);
		assertThat(site.text(post(papers("/out")).param("voter", "A-001").param("serial", serials.get(2)), "office", 422))
			.contains("编号 A-001 已领过纸质选票");
		site.move("office", post(papers("/in")).param("cameIn", "A-001"));
		site.move("office", post(papers("/in")).param("cameIn", "A-002"));
		site.pass("P7D");
		assertThat(site.ok(get("/votes/" + round), null)).contains("纸质选票录入中");

		assertThat(site.ok(get(papers("/entry")).param("serial", serials.get(0)), "leader")).contains("marks[" + projects.get(0) + "]");
		read(0, "leader", projects.get(0));
		assertThat(site.ok(get(papers("/entry")).param("serial", serials.get(0)), "district"))
			.doesNotContain("checked=\"checked\"");
		read(0, "district", projects.get(0));
		read(1, "leader", projects.get(0));
		read(1, "district", projects.get(1));
		assertThat(site.ok(get(papers()), "auditor")).contains(serials.get(1));
		assertThat(site.ok(get(papers("/difference")).param("serial", serials.get(1)), "auditor")).contains("第 1 次", "第 2 次", "✓");
		site.move("auditor", post(papers("/difference")).param("serial", serials.get(1)).param("finding", "UNREADABLE"));

		assertThat(site.ok(get("/votes/" + round + "/result"), null)).contains("纸质选票：有效 1 张，无效 1 张（无法辨认 1 张）", "有效选票 1 张");
		assertThat(site.ok(get("/votes/" + round + "/check").param("receipt", receipts.get(0)), null)).contains("您的选票在公布的名单里");
		assertThat(site.ok(get("/votes/" + round + "/ballots.pb"), null)).contains(receipts.get(0).replace("-", ""))
			.doesNotContain(serials.get(0).replace("-", ""));
	}

	@Test
	void peopleWithoutThePartAreTurnedAway() throws Exception {
		handOut("A-001", 0);
		site.move("office", post(papers("/in")).param("cameIn", "A-001"));
		site.text(get(papers("/entry")).param("serial", serials.get(0)), "leader", 409);
		site.pass("P7D");
		site.text(get(papers()), "finance", 404);
		site.text(get(papers("/entry")).param("serial", serials.get(0)), "finance", 409);
		site.text(get(papers("/difference")).param("serial", serials.get(0)), "auditor", 409);
		assertThat(site.text(get(papers("/entry")).param("serial", serials.get(0)), "office", 409)).contains("这张选票是您发出的");
		assertThat(site.text(post(papers("/entry")).param("serial", serials.get(0)), "leader", 422)).contains("finding-error");
		assertThat(site.text(post(papers("/end")), "leader", 422)).contains("结束录入并公布");
		site.move("leader", post(papers("/end")).param("endReason", "票箱里少一张"));
		assertThat(site.ok(get("/votes/" + round + "/result"), null)).contains("有效选票 0 张");
	}

	private void handOut(String number, int sheet) throws Exception {
		site.move("office", post(papers("/out")).param("voter", number).param("serial", serials.get(sheet)));
	}

	private void read(int sheet, String clerk, String project) throws Exception {
		site.move(clerk, post(papers("/entry")).param("serial", serials.get(sheet))
			.param("finding", "VALID")
			.param("marks[" + project + "]", "1"));
	}

	private String papers() {
		return papers("");
	}

	private String papers(String path) {
		return "/desk/votes/" + round + "/papers" + path;
	}

}
