package org.minsheng.completion.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.desk.web.DeskSite;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class AuditsPageTest {

	private static final String PAGE = "/desk/audits";

	@Autowired
	private MockMvc mvc;

	private DeskSite site;

	@BeforeEach
	void arrive() {
		site = new DeskSite(mvc);
	}

	@Test
	void theAuditorReadsHowASampleIsDrawn() throws Exception {
		assertThat(site.read("auditor", PAGE)).contains("其余的每年随机抽 20%", "value=\"2016\"");
		assertThat(site.read("auditor", "/desk")).contains("href=\"" + PAGE + "\"");
	}

	@Test
	void aYearWithoutSettlementsHasNothingToDraw() throws Exception {
		var refused = site.send("auditor", PAGE, "year", "2015").getResponse();

		assertThat(refused.getStatus()).isEqualTo(409);
		assertThat(refused.getContentAsString()).contains("2015 年没有可以抽取的项目");
	}

	@ParameterizedTest
	@ValueSource(strings = { "community", "office", "finance", "leader", "district", "admin" })
	void nobodyElseDraws(String username) throws Exception {
		assertThat(site.statusOf(username, PAGE, "year", "2016")).isEqualTo(409);
		assertThat(site.read(username, "/desk")).doesNotContain("href=\"" + PAGE + "\"");
	}

}
