package org.minsheng.desk.web;

import java.time.Clock;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.vote.web.RoundSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What waits at a vote stands at the desk of whoever does it. */
@WebTest
class VotesAtTheDeskTest {

	private final RoundSite site;

	@Autowired
	VotesAtTheDeskTest(MockMvc mvc, Clock clock) {
		site = new RoundSite(mvc, clock);
	}

	@Test
	void aRoundWaitsForOneAfterAnother() throws Exception {
		var round = site.make(site.standing(2));
		var page = "href=\"/desk/votes/" + round + "\"";
		assertThat(site.ok(get("/desk"), "office")).contains("待录名册", page);
		assertThat(site.ok(get("/desk"), "leader")).doesNotContain(page);
		site.move("office", post("/desk/votes/" + round + "/roll").param("lines", "C-1,陈一,1970-05-01"));
		assertThat(site.ok(get("/desk"), "leader")).contains("待公布", page);
		assertThat(site.ok(get("/desk"), "office")).doesNotContain(page);
		site.announce(round, 1);
		site.pass("P7D");
		assertThat(site.ok(get("/desk"), "leader")).contains("结果待确认", page);
		assertThat(site.ok(get("/desk"), "finance")).doesNotContain(page);
		site.move("leader", post("/desk/votes/" + round + "/confirmation"));
		assertThat(site.ok(get("/desk"), "leader")).doesNotContain(page);
	}

}
