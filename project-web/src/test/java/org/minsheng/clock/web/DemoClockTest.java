package org.minsheng.clock.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import org.minsheng.XiangzhouTest;
import org.minsheng.clock.Demonstration;
import org.minsheng.notice.Notices;
import org.minsheng.trail.TrailEntries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@XiangzhouTest
class DemoClockTest {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

	private final MockMvc pages;

	private final Clock clock;

	private final Demonstration demonstration;

	private final JdbcClient database;

	private final Notices notices;

	private final TrailEntries trail;

	@Autowired
	DemoClockTest(WebApplicationContext application, Clock clock, Demonstration demonstration, JdbcClient database, Notices notices,
			TrailEntries trail) {
		this.pages = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
		this.clock = clock;
		this.demonstration = demonstration;
		this.database = database;
		this.notices = notices;
		this.trail = trail;
	}

	@Test
	void startsAtThePresetsInstantAndTicksOn() throws Exception {
		var first = clock.instant();
		Thread.sleep(5);
		assertThat(clock.instant()).isAfter(first).isAfter(Instant.parse("2021-02-06T07:00:00Z"));
	}

	@Test
	void isTheSameOnAnotherNodeAndAfterARestart() {
		var other = new DemoClock(Clock.systemUTC(), demonstration);
		assertThat(Duration.between(clock.instant(), other.instant())).isLessThan(Duration.ofSeconds(5));
	}

	@Test
	void neverGoesBack() {
		var now = clock.instant();
		((DemoClock) clock).putForwardTo(now.minus(Duration.ofDays(1)));
		assertThat(clock.instant()).isAfterOrEqualTo(now);
	}

	@Test
	void isPutForwardByAnyVisitorWhoReturnsToThePage() throws Exception {
		var before = clock.instant();
		pages.perform(post("/demo/clock").param("forward", "P1D").param("back", "/projects?type=WORKS").with(token()))
			.andExpect(redirectedUrl("/projects?type=WORKS"))
			.andExpect(flash().attribute("notice", "clock.moved"))
			.andExpect(flash().attributeExists("noticeArgs"));
		assertThat(Duration.between(before, clock.instant())).isBetween(Duration.ofDays(1), Duration.ofDays(1).plusMinutes(1));
	}

	@Test
	void isNotPutForwardByAForeignPageNorByAnUnknownStep() throws Exception {
		pages.perform(post("/demo/clock").param("forward", "P1D")).andExpect(status().isForbidden());
		pages.perform(post("/demo/clock").param("forward", "P9Y").with(token())).andExpect(status().isBadRequest());
	}

	@Test
	void letsANoticeEndAtItsOwnEnd() throws Exception {
		var code = database.sql("select min(code) from public_notice where status = 'PUBLISHED'").query(String.class).single();
		pages.perform(get("/notices/" + code)).andExpect(content().string(containsString("name=\"notice\" value=\"" + code)));
		pages.perform(post("/demo/clock").param("forward", "next-due").param("notice", code).with(token())).andExpect(redirectedUrl("/"));
		pages.perform(get("/notices/" + code)).andExpect(content().string(not(containsString("name=\"notice\""))));
		var notice = notices.findByCode(code).orElseThrow();
		assertThat(notice.getStatus()).hasToString("ENDED_PASS");
		assertThat(trail.lastOf(notice.subject()).orElseThrow().getDeed().at()).isEqualTo(notice.getEndsAt().orElseThrow());
		assertThat(clock.instant()).isBetween(notice.getEndsAt().orElseThrow(), notice.getEndsAt().orElseThrow().plusSeconds(60));
	}

	@Test
	void standsOnEveryPage() throws Exception {
		pages.perform(get("/projects").queryParam("type", "WORKS"))
			.andExpect(model().attribute("demoClock", new DemoBar(clock.instant().atZone(clock.getZone()).toLocalDate(), weekday(),
					"/projects?type=WORKS", null)));
	}

	@Test
	void isTheMachinesOwnWithoutAPreset() {
		new ApplicationContextRunner().withUserConfiguration(ClockConfiguration.class, TimeTravel.class, DemoClockController.class,
				DemoClockBar.class)
			.run(application -> assertThat(application).hasSingleBean(Clock.class)
				.doesNotHaveBean(DemoClock.class)
				.doesNotHaveBean(DemoClockController.class)
				.doesNotHaveBean(DemoClockBar.class));
	}

	/** As a page of ours gives it; Spring Security's own stand-in would put another store of tokens into the application for good. */
	private RequestPostProcessor token() throws Exception {
		var page = pages.perform(get("/projects")).andReturn().getResponse();
		var token = TOKEN.matcher(page.getContentAsString(StandardCharsets.UTF_8)).results().findFirst().orElseThrow().group(1);
		return request -> {
			request.setCookies(page.getCookies());
			request.addParameter("_csrf", token);
			return request;
		};
	}

	private String weekday() {
		return DemoDay.of(clock.instant(), Locale.SIMPLIFIED_CHINESE).weekday();
	}

}
