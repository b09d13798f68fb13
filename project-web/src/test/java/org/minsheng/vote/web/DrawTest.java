package org.minsheng.vote.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A tie that a public number decides, told so that a reader can repeat it. */
@WebTest
class DrawTest {

	private static final String NUMBER = "374";

	private final RoundSite site;

	@Autowired
	DrawTest(MockMvc mvc, Clock clock) {
		site = new RoundSite(mvc, clock);
	}

	@Test
	void theSentenceNamesTheNumberTheOrderAndEachLot() throws Exception {
		var projects = site.standing(2);
		var form = site.making(projects, "greedy", "DRAWN").param("drawSource", "福彩 3D 第 2016350 期");
		var round = RoundSite.all("/desk/votes/(KC\\d{4}-V\\d{3})", String.valueOf(site.answer(form, "office").getRedirectedUrl())).get(0);
		site.announce(round, 2);
		var codes = site.codes(round);
		for (int k = 0; k < 2; k++)
			site.move(null, post("/votes/" + round + "/cast").param("pass", codes.get(k)).param("for-" + projects.get(k), "1"));
		site.pass("P7D");
		site.move("leader", post("/desk/votes/" + round + "/draw").param("seed", NUMBER));

		var first = lot(projects.get(0)).compareTo(lot(projects.get(1))) < 0 ? 0 : 1;
		for (var page : List.of("/result", "/notice"))
			assertThat(site.ok(get("/votes/" + round + page), null)).contains("福彩 3D 第 2016350 期")
				.containsPattern("有 2 项不分高下，用公布的号码 374 抽签，先后为：1\\.「[^」]+」（" + said(projects.get(first)) + "…），2\\.「[^」]+」（"
						+ said(projects.get(1 - first)) + "…）。");
	}

	private static String said(String project) throws Exception {
		return project + "，签 " + lot(project).substring(0, 8);
	}

	private static String lot(String project) throws Exception {
		var text = (NUMBER + "\n" + project).getBytes(StandardCharsets.UTF_8);
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
	}

}
