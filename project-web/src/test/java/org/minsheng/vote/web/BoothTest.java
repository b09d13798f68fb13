package org.minsheng.vote.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.servlet.http.Cookie;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.secret.Vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** What a voter takes along through the booth, and what of it stays with nobody. */
@WebTest
class BoothTest {

	private static final int LARGEST_COOKIE = 4_096;

	private final RoundSite site;

	private final Vault vault;

	private final String project;

	private final String round;

	private final String code;

	@Autowired
	BoothTest(MockMvc mvc, Clock clock, Vault vault) throws Exception {
		site = new RoundSite(mvc, clock);
		this.vault = vault;
		var projects = site.standing(3);
		project = projects.get(0);
		round = site.open(projects, 1);
		code = site.codes(round).get(0);
	}

	@Test
	void theCodeAndTheMarksTravelSealedInACookie() throws Exception {
		var booth = entered(null);
		assertThat(booth.isHttpOnly()).isTrue();
		assertThat(booth.getAttribute("SameSite")).isEqualTo("Strict");
		assertThat(booth.getPath()).isEqualTo("/votes");
		assertThat(booth.getMaxAge()).isBetween(1, 1800);
		assertThat(booth.getValue()).doesNotContain(code, code.replace("-", ""));
		assertThat(page("/ballot", booth)).contains(code.replace("-", "")).doesNotContain("checked=\"checked\"");

		var answer = site.answer(post(at("/review")).param("pass", code).param("for-" + project, "1"), null);
		assertThat(answer.getRedirectedUrl()).isEqualTo(at("/review"));
		assertThat(page("/review", cookie(answer))).contains("投出这张选票", "name=\"for-" + project + "\" value=\"1\"");
		assertThat(page("/ballot", cookie(answer))).contains("checked=\"checked\"");
	}

	@Test
	void ofACastBallotTheBrowserKeepsOnlyTheReceiptAndThatForTwoMinutes() throws Exception {
		var request = site.asked(post(at("/cast")).param("pass", code).param("for-" + project, "1"));
		assertThat(request.getRequest().getSession(false)).isNull();
		var receipt = cookie(request.getResponse());
		assertThat(redirect("/review", receipt)).isEqualTo(at(""));
		assertThat(redirect("/ballot", receipt)).isEqualTo(at(""));
		assertThat(receipt.getMaxAge()).isEqualTo(120);
		var shown = RoundSite.all("ballot-receipt num\">([2-9A-Z-]{14})<", site.ok(get(at("/done")).cookie(receipt), null));
		assertThat(shown).hasSize(1);
		assertThat(site.ok(get(at("/done?view=elder")).cookie(receipt), null)).contains(shown.get(0));
		assertThat(redirect("/done")).isEqualTo(at(""));
	}

	@Test
	void aHelperIsToldThatTheReceiptIsTheVotersAndTheBallotFinal() throws Exception {
		site.enterWithoutAccount(round, "C-001");
		var help = site.ok(post("/desk/votes/" + round + "/assisted").param("whom", "C-001").param("place", "葵涌窗口"), "office");
		var once = RoundSite.all("name=\"pass\" value=\"([2-9A-Z]{12})\"", help).get(0);
		var booth = cookie(site.answer(post(at("/ballot")).param("pass", once).param("helped", "yes"), "office"));
		assertThat(site.ok(get(at("/ballot")).cookie(booth), "office")).contains("由居民本人决定", "name=\"helped\"");
		var cast = site.answer(post(at("/cast")).param("pass", once).param("helped", "yes").param("for-" + project, "1"), "office");
		assertThat(site.ok(get(at("/done")).cookie(cookie(cast)), "office"))
			.contains("居民本人的凭据", "不能再改", "/desk/votes/" + round + "/assisted")
			.doesNotContain("再投一次就行");
		var own = site.answer(post(at("/cast")).param("pass", code).param("for-" + project, "1"), null);
		assertThat(site.ok(get(at("/done")).cookie(cookie(own)), null)).contains("您的凭据", "再投一次就行").doesNotContain("/desk/");
	}

	@Test
	void beforeTheCloseTheCheckSaysWhenAndWhatToKeep() throws Exception {
		assertThat(site.ok(get(at("/check")), null)).contains("选票名单还没有公布", "截止后公布全部选票", "抄在纸上或拍照");
		assertThat(site.ok(post(at("/check")).param("receipt", code), null)).contains("选票名单还没有公布").doesNotContain(code);
		site.text(get("/votes/KC2016-V999/check"), null, 404);
		site.move("leader", post("/desk/votes/" + round + "/cancellation").param("reason", "名册有误，重新登记"));
		assertThat(site.ok(get(at("/check")), null)).contains("未开封销毁").doesNotContain("抄在纸上");
	}

	@Test
	void itOpensForNobodyElseNowhereElseAndNotForLong() throws Exception {
		var booth = entered(null);
		assertThat(site.answer(get(at("/ballot")).cookie(booth), "resident").getRedirectedUrl()).isEqualTo(at(""));
		assertThat(redirect("/ballot", entered("office"))).isEqualTo(at(""));
		var value = booth.getValue();
		assertThat(redirect("/ballot",
				new Cookie("BOOTH", value.substring(0, value.length() - 6) + "AAAA" + value.substring(value.length() - 2))))
			.isEqualTo(at(""));
		assertThat(redirect("/ballot", new Cookie("BOOTH", "anything"))).isEqualTo(at(""));
		var other = site.make(site.standing(2));
		site.enterWithoutAccount(other, "B-001");
		site.move("leader", post("/desk/votes/" + other + "/announcement"));
		site.pass("P1D");
		assertThat(redirect("/ballot", booth)).isEqualTo(at(""));
		var fresh = entered(null);
		assertThat(page("/ballot", fresh)).contains(project);
		assertThat(site.answer(get("/votes/" + other + "/ballot").cookie(fresh), null).getRedirectedUrl()).isEqualTo("/votes/" + other);
	}

	@Test
	void whoLeavesSignsOutOrSignsInLeavesNothing() throws Exception {
		assertThat(cookie(site.answer(post(at("/leave")), null)).getMaxAge()).isZero();
		assertThat(cookie(site.answer(get(at("/enter")), "resident")).getMaxAge()).isZero();
		var signedOut = site.answer(post("/logout"), "resident");
		assertThat(signedOut.getHeaders("Set-Cookie")).anyMatch(set -> set.startsWith("BOOTH=;") && set.contains("Path=/votes;"));
	}

	@Test
	void marksOnTwoHundredCandidatesFitIntoACookie() {
		var marks = IntStream.range(0, 200).boxed().collect(Collectors.toMap(place -> place, place -> 999_999));
		var carried = new Carried("ABCDEFGHJKMN", true, marks, null);
		assertThat(Carried.read(carried.written())).isEqualTo(carried);
		var owner = "1480000000000\n" + round + " " + UUID.randomUUID() + "\n";
		assertThat("BOOTH=".length() + vault.seal(owner + carried.written()).text().length()).isLessThan(LARGEST_COOKIE);
		assertThat(List.of(Carried.NOTHING, Carried.receipt("ABCD-EFGH-JKMN", false)))
			.allMatch(one -> Carried.read(one.written()).equals(one));
	}

	private Cookie entered(@Nullable String username) throws Exception {
		var answer = site.answer(post(at("/ballot")).param("pass", code), username);
		assertThat(answer.getRedirectedUrl()).isEqualTo(at("/ballot"));
		return cookie(answer);
	}

	private String page(String path, Cookie booth) throws Exception {
		return site.ok(get(at(path)).cookie(booth), null);
	}

	private String redirect(String path, Cookie... booth) throws Exception {
		var request = booth.length == 0 ? get(at(path)) : get(at(path)).cookie(booth);
		return String.valueOf(site.answer(request, null).getRedirectedUrl());
	}

	private static Cookie cookie(MockHttpServletResponse answer) {
		return Objects.requireNonNull(answer.getCookie("BOOTH"));
	}

	private String at(String path) {
		return "/votes/" + round + path;
	}

}
