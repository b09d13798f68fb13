package org.minsheng.road;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** The public pages in both languages, on a phone and on a desk, sound in every respect that a machine can tell. */
@WebTest
@BrowserTest
class PublicPagesTest {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "home,/,身边的小事,Say it once", "projects,/projects,每一件实事,Every single work",
			"project,/projects/KC2016-001,三公开,three disclosures", "notices,/notices,公示,Public notices",
			"batches,/batches,批次,Batches", "batch,/batches/KC2016-B1,按类型,By type", "pool,/pool,备选项目库,Reserve pool",
			"statistics,/statistics?year=2016,这些数字怎么来的,Where the figures come from",
			"track,/track,查我说的事,Follow what I said", "login,/login,演示账号,Demonstration accounts",
			"open-data,/open-data,开放数据,Open data", "missing,/nothing,没有找到这一页,not" })
	void aPublicPageIsSoundInBothLanguages(String name, String path, String chinese, String english,
			Visitors visitors) {
		var reader = visitors.arriveAt("http://localhost:" + port).open(path).assertSound().photograph(name);
		assertThat(reader.page().locator("body").innerText()).contains(chinese);
		var guest = visitors.arriveSpeakingEnglishAt("http://localhost:" + port);
		guest.open(path + (path.contains("?") ? "&" : "?") + "lang=en").assertSound();
		assertThat(guest.page().locator("body").innerText()).containsIgnoringCase(english).doesNotContain("??");
	}

}
