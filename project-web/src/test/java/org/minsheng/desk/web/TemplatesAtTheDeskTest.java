package org.minsheng.desk.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The office keeps templates and makes the same service in many communities at once. */
@WebTest
class TemplatesAtTheDeskTest {

	private static final String[] WALKS = { "title", "夜间巡逻", "problem", "晚上不放心", "works", "每晚巡两次", "place", "主巷",
			"theme", "SERVICE", "count", "300", "unit", "HOUSEHOLD", "yuan", "12000" };

	@Autowired
	private MockMvc mvc;

	private DeskSite desk;

	@BeforeEach
	void openTheDesk() {
		desk = new DeskSite(mvc);
	}

	@Test
	void thePresetBringsTheThreeServicesOfTheArticle() throws Exception {
		assertThat(desk.read("office", "/desk/templates")).contains("社区卫生监督服务", "四点半课堂", "社区邻里节");
		assertThat(desk.read("office", "/desk")).contains("/desk/templates");
	}

	@Test
	void aTemplateMakesItsProjectsOnceInTheCommunitiesThatAreTicked() throws Exception {
		desk.address("office", "/desk/templates", WALKS);
		var make = addressOf("夜间巡逻") + "/projects";
		assertThat(desk.read("office", make)).contains("官湖社区", "value=\"2017\"");
		assertThat(desk.statusOf("office", make, "year", "2017")).isEqualTo(422);
		desk.address("office", make, "communities", "guanhu", "communities", "xichong", "year", "2017");

		assertThat(desk.read("community", "/desk?q=夜间巡逻&kind=PROJECT&pile=")).contains("夜间巡逻");
		var again = desk.send("office", make, "communities", "guanhu", "year", "2017").getResponse();
		assertThat(again.getStatus()).isEqualTo(422);
		assertThat(again.getContentAsString()).contains("官湖社区当年已经用这个模板立过项目");
	}

	@Test
	void nobodyElseKeepsOrUsesThem() throws Exception {
		var template = addressOf("四点半课堂");
		for (var stranger : new String[] { "community", "party", "leader", "district" }) {
			assertThat(desk.statusOf(stranger, "/desk/templates", WALKS)).isEqualTo(409);
			assertThat(desk.statusOf(stranger, template + "/projects", "communities", "guanhu", "year", "2017")).isIn(404, 409);
			assertThat(desk.statusOf(stranger, template + "/retirement")).isEqualTo(409);
		}
		assertThat(desk.statusOf("resident", "/desk/templates", WALKS)).isEqualTo(403);
	}

	@Test
	void aSlipComesBackWithTheReason() throws Exception {
		var page = desk.send("office", "/desk/templates", "title", "夜间巡逻", "yuan", "一万").getResponse();

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("请填金额", "一万");
	}

	private String addressOf(String title) throws Exception {
		var list = desk.read("office", "/desk/templates");
		var before = list.substring(0, list.indexOf(">" + title));
		var link = before.lastIndexOf("/desk/templates/");
		return before.substring(link, before.indexOf('"', link));
	}

}
