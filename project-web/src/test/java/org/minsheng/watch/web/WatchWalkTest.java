package org.minsheng.watch.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.minsheng.WebTest;
import org.minsheng.vote.web.RoundSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Help at the window, lost codes and guessed ones, and what the scrutineer sees of it. */
@WebTest
class WatchWalkTest {

	private static final String CODE = "ballot-receipt num\">([2-9A-Z-]{14})<";

	private final RoundSite site;

	private final List<String> projects;

	private final String round;

	@Autowired
	WatchWalkTest(MockMvc mvc, Clock clock) throws Exception {
		site = new RoundSite(mvc, clock);
		projects = site.standing(3);
		round = site.open(projects, 3);
	}

	@Test
	void helpIsListedAndTheScrutineerSeesThePattern() throws Exception {
		assertThat(site.text(post(desk("/assisted")).param("whom", "A-001"), "office", 422)).contains("place-error");
		var page = site.ok(post(desk("/assisted")).param("whom", "A-001").param("place", "葵涌窗口"), "office");
		assertThat(page).contains("在这里打开选票");
		var code = RoundSite.all(CODE, page).get(0);
		site.move(null, post("/votes/" + round + "/ballot").param("pass", code));
		site.move(null, vote(code));

		assertThat(site.ok(get(desk("/assisted")), "auditor")).contains("A-001", "葵涌窗口", "是").doesNotContain(projects.get(0));
		site.text(get(desk("/assisted")), "finance", 404);
		assertThat(site.ok(get(desk("/anomalies")), "auditor")).contains("网上投出 1 次", "第 1 台", "工作人员经手");
		assertThat(site.ok(get(desk("/anomalies")).param("lang", "en"), "leader")).contains("Most ballots from one device");
		site.text(get(desk("/anomalies")), "office", 404);
		site.text(get(desk("/anomalies")), "finance", 404);
	}

	@Test
	void aLostCodeIsReplacedAndDies() throws Exception {
		var old = RoundSite.all(CODE, site.ok(post(desk("/codes")).param("form", UUID.randomUUID().toString()), "office")).get(1);
		var fresh = RoundSite.all(CODE, site.ok(post(desk("/codes/one")).param("lostBy", "A-002"), "office")).get(0);
		site.text(post("/votes/" + round + "/ballot").param("pass", old).with(from("10.1.0.1")), null, 422);
		site.move(null, vote(fresh));
		assertThat(site.text(post(desk("/codes/one")).param("lostBy", "Z-9"), "office", 422)).contains("名册上没有编号 Z-9");
	}

	@Test
	void whoGuessesCodesIsKeptOutWhileOthersVote() throws Exception {
		var code = RoundSite.all(CODE, site.ok(post(desk("/codes")).param("form", UUID.randomUUID().toString()), "office")).get(0);
		for (int guess = 0; guess < 30; guess++)
			site.text(post("/votes/" + round + "/ballot").param("pass", "2222-2222-2222").with(from("10.1.0.2")), null, 422);
		site.text(post("/votes/" + round + "/ballot").param("pass", code).with(from("10.1.0.2")), null, 429);
		site.text(vote(code).with(from("10.1.0.2")), null, 429);
		site.move(null, vote(code).with(from("10.1.0.3")));
	}

	private MockHttpServletRequestBuilder vote(String code) {
		return post("/votes/" + round + "/cast").param("pass", code).param("for-" + projects.get(0), "1");
	}

	private String desk(String path) {
		return "/desk/votes/" + round + path;
	}

	private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
		return request -> {
			request.setRemoteAddr(address);
			return request;
		};
	}

}
