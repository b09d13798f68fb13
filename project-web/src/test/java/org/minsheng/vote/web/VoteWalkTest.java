package org.minsheng.vote.web;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.minsheng.WebTest;
import org.minsheng.organisation.Deadlines;
import org.minsheng.selection.CheckCommand;
import org.minsheng.selection.TallyCommand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A round from the desk to the check of a receipt, on projects of the preset. */
@WebTest
class VoteWalkTest {

	@Autowired
	private MockMvc site;

	@Autowired
	private Clock clock;

	@TempDir
	private Path folder;

	@Test
	void residentsVoteAndAnybodyRecomputes() throws Exception {
		var projects = standing();
		var round = make(projects);
		enterTheRoll(round);
		var code = find("ballot-receipt num\">([2-9A-Z-]{14})<",
				ok(post("/desk/votes/" + round + "/codes").param("form", UUID.randomUUID().toString()), "office"));
		assertThat(site.perform(get("/votes/" + round)).andReturn().getResponse().getStatus()).isEqualTo(404);
		move("leader", post("/desk/votes/" + round + "/announcement"));
		assertThat(ok(get("/votes/" + round), null)).contains("已公布，待开始", "mes-add1; utility = COST_OR_POINTS");

		pass("P1D");
		pass("P1D");
		assertThat(ok(get("/votes"), null)).contains("正在投票");
		var account = voteByAccount(round, projects);
		var slip = voteByCode(round, projects, code);
		assertThat(ok(get("/desk/votes/" + round), "office")).contains("名册 2 人，已投 2 人");
		assertThat(site.perform(get("/votes/" + round + "/result")).andReturn().getResponse().getStatus()).isEqualTo(404);
		assertThat(site.perform(get("/votes/" + round + "/ballots.pb")).andReturn().getResponse().getStatus()).isEqualTo(404);

		pass("P7D");
		move("leader", post("/desk/votes/" + round + "/confirmation"));
		result(round, projects);
		assertThat(ok(post("/votes/" + round + "/check").param("receipt", account), null)).contains("您的选票在公布的名单里", "一致");
		assertThat(ok(post("/votes/" + round + "/check").param("receipt", "2222-2222-2222"), null)).contains("公布的选票中没有这个凭据");
		recompute(round, slip);
	}

	private List<String> standing() throws Exception {
		var page = ok(get("/desk/votes/new"), "office");
		var codes = Pattern.compile("value=\"([^\"]+)\" name=\"projects\"")
			.matcher(page)
			.results()
			.map(found -> found.group(1))
			.limit(3)
			.toList();
		assertThat(codes).hasSize(3);
		return codes;
	}

	private String make(List<String> projects) throws Exception {
		var today = LocalDate.now(clock.withZone(Deadlines.BEIJING));
		var form = post("/desk/votes/new").param("title", "葵涌居民投票")
			.param("form", "APPROVE")
			.param("most", "2")
			.param("budget", "300,000")
			.param("rule", "mes-add1")
			.param("ties", "PUBLISHED")
			.param("opensOn", today.plusDays(1).toString())
			.param("lastDay", today.plusDays(3).toString())
			.param("minimumAge", "18")
			.param("projects", projects.toArray(String[]::new));
		var bare = site.perform(post("/desk/votes/new").session(as("office")).with(csrf())).andReturn().getResponse();
		assertThat(bare.getStatus()).isEqualTo(422);
		var made = site.perform(form.session(as("office")).with(csrf())).andReturn().getResponse();
		assertThat(made.getContentAsString(StandardCharsets.UTF_8)).isEmpty();
		return find("/desk/votes/(KC\\d{4}-V\\d{3})", Objects.requireNonNull(made.getRedirectedUrl()));
	}

	private void enterTheRoll(String round) throws Exception {
		var wrong = site
			.perform(post("/desk/votes/" + round + "/roll").param("lines", "编号,姓名,出生日期\nA-1,陈,某日").session(as("office")).with(csrf()))
			.andReturn()
			.getResponse();
		assertThat(wrong.getContentAsString(StandardCharsets.UTF_8)).contains("第 2 行看不懂");
		move("office", post("/desk/votes/" + round + "/roll").param("lines", "编号,姓名,出生日期\nA-001,陈某,1970/5/1"));
		move("office", post("/desk/votes/" + round + "/voters").param("number", "A-002")
			.param("name", "林某")
			.param("bornOn", "1980-01-01")
			.param("username", "resident"));
	}

	private String voteByAccount(String round, List<String> projects) throws Exception {
		assertThat(site.perform(get("/votes/" + round + "/enter")).andReturn().getResponse().getRedirectedUrl()).endsWith("/login");
		assertThat(site.perform(get("/votes/" + round + "/ballot")).andReturn().getResponse().getRedirectedUrl())
			.isEqualTo("/votes/" + round);
		assertThat(ok(get("/votes/" + round + "/ballot"), "resident")).contains("for-" + projects.get(0), "/js/ballot");
		var tooMany = post("/votes/" + round + "/review");
		projects.forEach(project -> tooMany.param("for-" + project, "1"));
		assertThat(site.perform(tooMany.session(as("resident")).with(csrf()))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8))
			.contains("选了 3 项，最多选 2 项");
		move("resident", post("/votes/" + round + "/review").param("for-" + projects.get(0), "1"));
		return receipt(post("/votes/" + round + "/cast").param("for-" + projects.get(0), "1"), "resident");
	}

	private String voteByCode(String round, List<String> projects, String code) throws Exception {
		assertThat(site.perform(post("/votes/" + round + "/ballot").param("pass", "2222-2222-2222").with(csrf()))
			.andReturn()
			.getResponse()
			.getStatus())
			.isEqualTo(422);
		receipt(post("/votes/" + round + "/cast").param("pass", code).param("for-" + projects.get(2), "1"), null);
		return receipt(post("/votes/" + round + "/cast").param("pass", code)
			.param("for-" + projects.get(0), "1")
			.param("for-" + projects.get(1), "1"), null);
	}

	private void result(String round, List<String> projects) throws Exception {
		var page = ok(get("/votes/" + round + "/result"), null);
		assertThat(page).contains("结果已确认", "名册 2 人，2 人投票，有效选票 2 张", "均等份额法", "换一种规则会怎样");
		projects.forEach(project -> assertThat(page).contains(project));
		assertThat(ok(get("/votes/" + round + "/result").param("lang", "en"), null)).contains("What other rules would select");
	}

	private void recompute(String round, String receipt) throws Exception {
		var file = folder.resolve("ballots.pb");
		Files.writeString(file, ok(get("/votes/" + round + "/ballots.pb"), null));
		var out = new ByteArrayOutputStream();
		var print = new PrintStream(out, true, StandardCharsets.UTF_8);
		assertThat(TallyCommand.run(new String[] { file.toString(), "--rule", "mes-add1" }, print, System.err)).isZero();
		var page = ok(get("/votes/" + round + "/result"), null);
		var won = Pattern.compile("<small>(KC[\\d-]+)</small>(?:(?!</tr>).)*?badge ok", Pattern.DOTALL)
			.matcher(page)
			.results()
			.map(MatchResult::group)
			.toList();
		assertThat(out.toString(StandardCharsets.UTF_8).lines().toList()).hasSameSizeAs(won)
			.allSatisfy(winner -> assertThat(won).anySatisfy(row -> assertThat(row).contains(winner)));
		assertThat(CheckCommand.run(new String[] { file.toString(), receipt }, print, System.err)).isZero();
	}

	private String receipt(MockHttpServletRequestBuilder request, @Nullable String username) throws Exception {
		var session = username == null ? new MockHttpSession() : as(username);
		var cast = site.perform(request.session(session).with(csrf())).andReturn();
		assertThat(cast.getResponse().getStatus()).isEqualTo(302);
		var done = get(Objects.requireNonNull(cast.getResponse().getRedirectedUrl())).cookie(cast.getResponse().getCookies());
		return find("ballot-receipt num\">([2-9A-Z-]{14})<",
				site.perform(done.session(session)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8));
	}

	private void move(String username, MockHttpServletRequestBuilder request) throws Exception {
		var answer = site.perform(request.session(as(username)).with(csrf())).andReturn().getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(302);
	}

	private void pass(String period) throws Exception {
		site.perform(post("/demo/clock").param("forward", period).with(csrf()));
	}

	private String ok(MockHttpServletRequestBuilder request, @Nullable String username) throws Exception {
		var answer = site.perform((username == null ? request : request.session(as(username))).with(csrf())).andReturn().getResponse();
		assertThat(answer.getStatus()).as(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(200);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	private static String find(String pattern, String text) {
		var found = Pattern.compile(pattern).matcher(text);
		assertThat(found.find()).as(pattern + " in " + text).isTrue();
		return found.group(1);
	}

	private MockHttpSession as(String username) throws Exception {
		return (MockHttpSession) Objects.requireNonNull(site
			.perform(post("/login").param("username", username).param("password", "minsheng-demo").with(csrf()))
			.andReturn()
			.getRequest()
			.getSession());
	}

}
