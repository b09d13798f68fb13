package org.minsheng.vote.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A round from a file, from the upload to the public result. */
@WebTest
class ImportTest {

	private static final String FILE = """
			META
			key;value
			description;某市参与式预算
			country;波兰
			unit;某市
			currency;PLN
			budget;100
			vote_type;approval
			date_begin;2023-05-01
			num_votes;%s
			PROJECTS
			project_id;cost;name;district
			7;60;"长椅; 两张";北区
			8;50;<b>步道</b>;南区
			VOTES
			voter_id;vote
			1;7,8
			2;7
			3;8
			4;7
			""";

	private final RoundSite site;

	@Autowired
	ImportTest(MockMvc mvc, Clock clock) {
		site = new RoundSite(mvc, clock);
	}

	@Test
	void aFileBecomesAFinishedRoundOfItsOwn() throws Exception {
		var content = FILE.formatted("4").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
		assertThat(site.ok(get("/desk/votes/import"), "office")).contains("最大 8 MB");
		assertThat(site.answer(upload(content), "office").getRedirectedUrl()).isEqualTo("/desk/votes/import/preview");
		assertThat(site.ok(get("/desk/votes/import/preview"), "office")).contains("赞成票", "某市参与式预算", "PLN");
		site.text(take("", "greedy"), "office", 422);
		var round = made(take("某市 2023 年投票", "greedy"));

		var page = site.ok(get("/votes/" + round), null);
		assertThat(page).contains("来自文件", "city.pb", "60 PLN", "波兰 – 某市", "2023-05-01", "&lt;b&gt;步道&lt;/b&gt;")
			.doesNotContain("/projects/7", "60 元");
		var result = site.ok(get("/votes/" + round + "/result"), null);
		assertThat(result).contains("文件里有 4 张选票", "长椅; 两张", "轮到时余额只有 40 PLN", "换一种规则会怎样", "北区 60 PLN");
		assertThat(site.answer(get("/votes/" + round + "/ballots.pb"), null).getContentAsByteArray()).isEqualTo(content);
		assertThat(site.ok(get("/votes/" + round + "/check"), null)).contains("与收录时一字不差");
		assertThat(site.ok(get("/votes"), null)).contains("某市 2023 年投票", "文件所载 2023-05-01", "100 PLN", "波兰 – 某市");
		assertThat(site.ok(get("/desk/votes/" + round), "leader")).contains("来自文件").doesNotContain("撤回并重新计算", "另行决定</b>");

		site.answer(upload(content), "office");
		assertThat(site.ok(get("/desk/votes/import/preview"), "office")).contains("同一个文件已经收录过", round);
		assertThat(site.text(take("又一次", "greedy"), "office", 422)).contains("同一个文件已经收录过", round);
	}

	@Test
	void everyFaultIsToldAndNothingIsTakenIn() throws Exception {
		site.answer(upload(FILE.formatted("4").replace("2;7\n", "2;9\n").replace("3;8\n", "3;10\n").getBytes(StandardCharsets.UTF_8)),
				"office");
		var page = site.ok(get("/desk/votes/import/preview"), "office");
		assertThat(page).contains("文件有 2 处读不懂", "选票里有名单上没有的项目").doesNotContain("收录为已结束的投票");
		assertThat(RoundSite.all("data-label=\"行\">(\\d+)<", page)).containsExactly("18", "19");
		assertThat(site.text(take("投票", "greedy"), "office", 422)).contains("文件有 2 处读不懂");
	}

	@Test
	void whatIsNotAPbFileOrTooLargeIsRefused() throws Exception {
		site.answer(upload("<html>".getBytes(StandardCharsets.UTF_8)), "office");
		assertThat(site.ok(get("/desk/votes/import/preview"), "office")).contains("文件不是以 META 部分开头");
		assertThat(text(upload(new byte[(8 << 20) + 1]), 422)).contains("超过 8 MB");
		assertThat(text(upload(new byte[0]), 422)).contains("file-error");
	}

	@Test
	void onlyWhoMakesRoundsTakesThemIn() throws Exception {
		assertThat(site.answer(get("/desk/votes/import"), "leader").getStatus()).isEqualTo(409);
		assertThat(site.answer(upload(FILE.getBytes(StandardCharsets.UTF_8)), "leader").getStatus()).isEqualTo(409);
		assertThat(site.answer(get("/desk/votes/import"), "resident").getStatus()).isIn(403, 409);
	}

	@Test
	void aFileWithoutCurrencyAndPlaceHasPlainNumbers() throws Exception {
		var bare = FILE.formatted("4").replaceAll("(currency|country|unit);.*\n", "").replace("某市", "另一市");
		site.answer(upload(bare.getBytes(StandardCharsets.UTF_8)), "office");
		var page = site.ok(get("/votes/" + made(take("另一市投票", "greedy"))), null);
		assertThat(page).contains("文件未载货币", "文件未载地点", ">60</td>").doesNotContain("60 元", "葵涌办事处");
	}

	@Test
	void theFileAndTheCountSaidInItAreCompared() throws Exception {
		site.answer(upload(FILE.formatted("5").getBytes(StandardCharsets.UTF_8)), "office");
		assertThat(site.ok(get("/desk/votes/import/preview"), "office")).contains("文件自称 5");
	}

	private String made(MockHttpServletRequestBuilder request) throws Exception {
		var answer = site.answer(request, "office");
		assertThat(answer.getStatus()).as(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(302);
		return RoundSite.all("/desk/votes/(KC\\d{4}-V\\d{3})", Objects.requireNonNull(answer.getRedirectedUrl())).get(0);
	}

	private String text(AbstractMockHttpServletRequestBuilder<?> request, int status) throws Exception {
		var answer = site.answer(request, "office");
		assertThat(answer.getStatus()).isEqualTo(status);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	private static MockHttpServletRequestBuilder take(String title, String rule) {
		return post("/desk/votes/import/preview").param("title", title).param("rule", rule);
	}

	private static AbstractMockHttpServletRequestBuilder<?> upload(byte[] content) {
		return multipart("/desk/votes/import").file(new MockMultipartFile("file", "C:\\votes\\city.pb", null, content));
	}

}
