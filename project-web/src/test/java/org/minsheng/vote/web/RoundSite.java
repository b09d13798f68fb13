package org.minsheng.vote.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.minsheng.organisation.Deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A round of the office on projects of the preset, and the people who deal with it. */
@RequiredArgsConstructor
public class RoundSite {

	private final MockMvc site;

	private final Clock clock;

	/** The codes of the first so many projects that may stand. */
	public List<String> standing(int most) throws Exception {
		return all("value=\"([^\"]+)\" name=\"projects\"", ok(get("/desk/votes/new"), "office")).stream().limit(most).toList();
	}

	/** Drafted by the office on approvals of up to two, from tomorrow on for three days. */
	public String make(List<String> projects) throws Exception {
		var made = answer(making(projects, "mes-add1"), "office");
		return all("/desk/votes/(KC\\d{4}-V\\d{3})", Objects.requireNonNull(made.getRedirectedUrl())).get(0);
	}

	/** The draft's form by a rule. */
	public MockHttpServletRequestBuilder making(List<String> projects, String rule) {
		return making(projects, rule, "PUBLISHED");
	}

	/** The same with another order among equals. */
	MockHttpServletRequestBuilder making(List<String> projects, String rule, String ties) {
		return drafted(post("/desk/votes/new"), "葵涌居民投票", projects, rule, ties);
	}

	/** The same fields sent to the form of a new draft or of one that is changed. */
	MockHttpServletRequestBuilder drafted(MockHttpServletRequestBuilder form, String title, List<String> projects, String rule) {
		return drafted(form, title, projects, rule, "PUBLISHED");
	}

	private MockHttpServletRequestBuilder drafted(MockHttpServletRequestBuilder form, String title, List<String> projects, String rule,
			String ties) {
		var today = LocalDate.now(clock.withZone(Deadlines.BEIJING));
		return form.param("title", title)
			.param("form", "APPROVE")
			.param("most", "2")
			.param("budget", "300,000")
			.param("rule", rule)
			.param("ties", ties)
			.param("opensOn", today.plusDays(1).toString())
			.param("lastDay", today.plusDays(3).toString())
			.param("minimumAge", "18")
			.param("projects", projects.toArray(String[]::new));
	}

	/** On a roll of A-001 to A-00n without accounts, announced and open. */
	public String open(List<String> projects, int voters) throws Exception {
		var round = make(projects);
		announce(round, voters);
		return round;
	}

	/** A draft of two days ahead at most is open afterwards. */
	public void announce(String round, int voters) throws Exception {
		var lines = new StringBuilder("编号,姓名,出生日期");
		for (int k = 1; k <= voters; k++) lines.append("\nA-%03d,居民%d,1970-05-01".formatted(k, k));
		move("office", post("/desk/votes/" + round + "/roll").param("lines", lines.toString()));
		move("leader", post("/desk/votes/" + round + "/announcement"));
		pass("P1D");
		pass("P1D");
	}

	/** On the roll, by the account. */
	public void enter(String round, String number, String username) throws Exception {
		move("office", post("/desk/votes/" + round + "/voters").param("number", number)
			.param("name", "林某")
			.param("bornOn", "1940-01-01")
			.param("username", username));
	}

	/** On the roll, by a code. */
	public void enterWithoutAccount(String round, String number) throws Exception {
		move("office", post("/desk/votes/" + round + "/roll").param("lines", "编号,姓名,出生日期\n" + number + ",陈某,1970-05-01"));
	}

	/** The codes of all who wait for one. */
	public List<String> codes(String round) throws Exception {
		return all("ballot-receipt num\">([2-9A-Z-]{14})<",
				ok(post("/desk/votes/" + round + "/codes").param("form", UUID.randomUUID().toString()), "office"));
	}

	public void move(@Nullable String username, MockHttpServletRequestBuilder request) throws Exception {
		var answer = answer(request, username);
		assertThat(answer.getStatus()).as(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(302);
	}

	public void pass(String period) throws Exception {
		site.perform(post("/demo/clock").param("forward", period).with(csrf()));
	}

	public String ok(MockHttpServletRequestBuilder request, @Nullable String username) throws Exception {
		return text(request, username, 200);
	}

	public String text(MockHttpServletRequestBuilder request, @Nullable String username, int status) throws Exception {
		var answer = answer(request, username);
		assertThat(answer.getStatus()).as(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(status);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	public MockHttpServletResponse answer(AbstractMockHttpServletRequestBuilder<?> request, @Nullable String username) throws Exception {
		if (username != null) request.session(as(username));
		return asked(request).getResponse();
	}

	/** The request with its answer. */
	public MvcResult asked(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		return site.perform(request.with(csrf())).andReturn();
	}

	public static List<String> all(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
	}

	MockHttpSession as(String username) throws Exception {
		return (MockHttpSession) Objects.requireNonNull(site
			.perform(post("/login").param("username", username).param("password", "minsheng-demo").with(csrf()))
			.andReturn()
			.getRequest()
			.getSession());
	}

}
