package org.minsheng.desk.web;

import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests from the window to a project, and what a wrong role, a second press or a slip of the pen meets. */
@WebTest
class RequestsAtTheDeskTest {

	private static final String[] WISH = { "community", "guanhu", "channel", "WINDOW", "title", "路口积水", "place",
			"官湖路二巷口", "problem", "下雨就积水", "wanted", "装一个排水口", "supporters", "12" };

	private static final String[] SORTED = { "type", "WORKS", "theme", "SAFETY", "urgency", "URGENT",
			"tests", "DAILY_LIFE", "tests", "WIDE_BENEFIT" };

	@Autowired
	private MockMvc mvc;

	private DeskSite desk;

	@BeforeEach
	void openTheDesk() {
		desk = new DeskSite(mvc);
	}

	@Test
	void whatWasTakenDownWaitsInTheQueueWithItsDaysLeft() throws Exception {
		var request = aRequest();

		assertThat(desk.read("community", "/desk?pile=PROPOSAL.SUBMITTED")).contains(request, "还有 3 个工作日");
		assertThat(desk.read("community", request)).contains("路口积水", "12 人", "社区窗口");
	}

	@Test
	void aSlipComesBackWithTheReasonAndTheInput() throws Exception {
		var page = desk.send("community", "/desk/proposals/new", "community", "guanhu", "channel", "WINDOW", "place",
				"官湖路二巷口", "supporters", "十来个")
			.getResponse();

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("请用一句话说是什么事", "这个数不对", "官湖路二巷口", "十来个");
	}

	@Test
	void aSecondPressOfTheSameButtonIsRefused() throws Exception {
		var request = aRequest();

		assertThat(desk.statusOf("community", request + "/acceptance", SORTED)).isEqualTo(302);
		assertThat(desk.statusOf("community", request + "/acceptance", SORTED)).isEqualTo(409);
	}

	@ParameterizedTest
	@CsvSource({ "acceptance,party", "acceptance,office", "acceptance,resident", "answer,party", "answer,leader", "decline,party",
			"decline,office",
			"merger,party", "merger,district", "adoption,party", "adoption,finance" })
	void aWrongRoleChangesNothing(String move, String username) throws Exception {
		var request = aRequest();

		assertThat(desk.statusOf(username, request + "/" + move, formOf(move, request))).isIn(403, 409);
		assertThat(desk.read("community", request)).contains("已提交，待受理");
	}

	@Test
	void onlyTheStationTakesRequestsDown() throws Exception {
		assertThat(desk.statusOf("party", "/desk/proposals/new", WISH)).isEqualTo(409);
		assertThat(desk.statusOf("resident", "/desk/proposals/new", WISH)).isEqualTo(403);
	}

	@Test
	void anAnswerNeedsItsWords() throws Exception {
		var request = aRequest();
		var page = desk.send("community", request + "/answer", "kind", "ASK_FOR_MORE", "words", " ").getResponse();

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(desk.address("community", request + "/answer", "kind", "ASK_FOR_MORE", "ready", "ASK_WHERE", "words", "有路灯吗？"))
			.isEqualTo(request);
		assertThat(desk.read("community", request)).contains("等您补充", "哪一侧。有路灯吗？");
	}

	@Test
	void whatIsOnTheNegativeListOrPassesNoTestComesBack() throws Exception {
		var request = aRequest();
		var untested = desk.send("community", request + "/acceptance", "type", "WORKS", "theme", "SAFETY", "urgency", "URGENT")
			.getResponse();
		var listed = desk.send("community", request + "/acceptance", "type", "WORKS", "theme", "SAFETY", "urgency", "URGENT",
				"tests", "DAILY_LIFE", "negative", "DEPARTMENT")
			.getResponse();

		assertThat(untested.getStatus()).isEqualTo(422);
		assertThat(untested.getContentAsString()).contains("至少勾选符合的一项");
		assertThat(listed.getContentAsString()).contains("勾了负面清单 F3");
	}

	@Test
	void theResidentReadsOfARefusalOnlyOnceASecondPersonHasSeenIt() throws Exception {
		var request = aRequest();
		var track = request.replace("/desk/proposals/", "/track/");
		assertThat(desk.statusOf("community", request + "/decline", "words", "归物业管")).isEqualTo(422);
		desk.address("community", request + "/decline", "items", "PROPERTY_FIRM");

		assertThat(desk.read("party", "/desk")).contains(request);
		assertThat(desk.read("community", request)).contains("拟不受理，待复核", "自己经手的事");
		assertThat(desk.read("resident", track)).contains("已提交，待受理").doesNotContain("物业的服务范围", "拟不受理");
		assertThat(desk.statusOf("community", request + "/decline/confirmation")).isEqualTo(409);

		desk.address("party", request + "/decline/confirmation");
		assertThat(desk.read("resident", track)).contains("不予受理", "物业的服务范围", "向社会事务办申诉");
	}

	@Test
	void whatIsSentBackWaitsAgainAndSaysNothingOutside() throws Exception {
		var request = aRequest();
		desk.address("community", request + "/decline", "items", "OTHER_BODY", "words", "归供电局");
		desk.address("party", request + "/answer", "kind", "SEND_BACK", "words", "供电局说不归它");

		assertThat(desk.read("community", request)).contains("已提交，待受理", "供电局说不归它");
		assertThat(desk.read("resident", request.replace("/desk/proposals/", "/track/"))).doesNotContain("供电局");
	}

	@Test
	void whoHoldsTheNumberAppealsOnceAndTheOfficeDecides() throws Exception {
		var request = aRequest();
		var track = request.replace("/desk/proposals/", "/track/");
		desk.address("community", request + "/decline", "items", "PROPERTY_FIRM");
		desk.address("party", request + "/decline/confirmation");
		assertThat(desk.statusOf("resident", track + "/appeal", "words", " ")).isEqualTo(422);
		desk.address("resident", track + "/appeal", "words", "我们小区没有物业");

		assertThat(desk.read("office", "/desk?pile=PROPOSAL.APPEALED")).contains(request);
		assertThat(desk.statusOf("party", request + "/answer", "kind", "UPHOLD_APPEAL", "words", "有理")).isEqualTo(409);
		desk.address("office", request + "/answer", "kind", "UPHOLD_APPEAL", "words", "确实没有物业");
		assertThat(desk.read("resident", track)).contains("已提交，待受理", "确实没有物业");
		assertThat(desk.statusOf("community", request + "/decline", "items", "PROPERTY_FIRM")).isEqualTo(422);
	}

	@Test
	void aRequestThatIsNotListedIsMergedIntoByItsCode() throws Exception {
		var request = anAcceptedRequest();
		var duplicate = aRequest();
		assertThat(desk.statusOf("community", duplicate + "/merger", "ready", "MERGE_SAME_PLACE")).isEqualTo(422);
		assertThat(desk.statusOf("community", duplicate + "/merger", "other", "XXXXXXXX", "ready", "MERGE_SAME_PLACE")).isEqualTo(422);
		desk.address("community", duplicate + "/merger", "other", " " + codeOf(request) + " ", "ready", "MERGE_SAME_PLACE");

		assertThat(desk.read("community", duplicate)).contains("已并入诉求", codeOf(request));
	}

	@Test
	void aWrongMergeIsTakenBack() throws Exception {
		var request = anAcceptedRequest();
		var duplicate = aRequest();
		desk.address("community", duplicate + "/merger", "into", codeOf(request), "ready", "MERGE_SAME_PLACE");
		assertThat(desk.read("community", duplicate)).contains("撤销合并", "说的是同一个地方");
		desk.address("community", duplicate + "/answer", "kind", "UNMERGE", "words", "不是同一个路口");

		assertThat(desk.read("community", duplicate)).contains("已提交，待受理").doesNotContain("已并入诉求");
		assertThat(desk.read("community", request)).contains("12 人");
	}

	@Test
	void oneRequestBecomesTwoProjects() throws Exception {
		var request = anAcceptedRequest();
		desk.address("community", request + "/adoption", adoption(request, "3000"));
		assertThat(desk.read("community", request)).contains(request + "/split");
		assertThat(desk.statusOf("community", request + "/split", adoption(request, "4000"))).isEqualTo(422);
		var form = Stream.concat(Stream.of(adoption(request, "4000")), Stream.of("reason", "井盖另外买")).toArray(String[]::new);
		var second = desk.address("community", request + "/split", form);

		assertThat(second).startsWith("/desk/projects/KC2017-");
		assertThat(desk.read("resident", request.replace("/desk/proposals/", "/track/"))).contains("看项目 " + codeOf(second));
	}

	@Test
	void severalAreDealtWithAtOnceOrNone() throws Exception {
		var one = codeOf(aRequest());
		var other = codeOf(aRequest());
		assertThat(desk.statusOf("community", "/desk/bulk", "act", "ACCEPT", "codes", one, "type", "WORKS")).isEqualTo(422);
		var all = new String[] { "act", "ACCEPT", "codes", one, "codes", other, "type", "WORKS", "theme", "SAFETY", "urgency",
				"SMALL", "tests", "DAILY_LIFE", "clear", "true" };
		assertThat(desk.statusOf("party", "/desk/bulk", all)).isEqualTo(409);
		desk.address("community", "/desk/bulk", all);
		assertThat(desk.read("community", "/desk/proposals/" + one)).contains("已受理");

		var third = codeOf(aRequest());
		assertThat(desk.statusOf("community", "/desk/bulk", "act", "HOLD", "codes", other, "codes", third, "reason", "没钱了"))
			.isEqualTo(409);
		assertThat(desk.read("community", "/desk/proposals/" + other)).contains("已受理");
	}

	@Test
	void theQueueIsSearchedAndTheQuestionKept() throws Exception {
		var request = aRequest();
		var question = "/desk?q=" + codeOf(request) + "&kind=PROPOSAL";
		assertThat(desk.read("community", question)).contains(request);
		assertThat(desk.read("community", "/desk?q=" + codeOf(request) + "&kind=MEETING")).doesNotContain(request);
		assertThat(desk.read("community", "/desk?q=%00%27%25&pile=NONE.SUCH")).contains("<h1");

		desk.address("community", "/desk/views", "name", "这一件", "q", codeOf(request), "kind", "PROPOSAL");
		assertThat(desk.read("community", "/desk")).contains("这一件", "kind=PROPOSAL&amp;q=" + codeOf(request));
		assertThat(desk.read("party", "/desk")).doesNotContain("这一件");
	}

	@Test
	void aDuplicateLivesOnInTheOther() throws Exception {
		var request = anAcceptedRequest();
		var duplicate = aRequest();
		var code = codeOf(request);

		assertThat(desk.read("community", duplicate)).contains("相近 100%");
		desk.address("community", duplicate + "/merger", "into", code, "reason", "同一个路口");
		assertThat(desk.read("community", duplicate)).contains("已并入诉求 " + code);
		assertThat(desk.read("community", request)).contains("25 人");
	}

	@Test
	void anAmountThatCannotBeReadLeavesTheOtherLinesStanding() throws Exception {
		var request = anAcceptedRequest();
		var page = desk.send("community", request + "/adoption", adoption(request, "三千")).getResponse();

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("请填金额", "value=\"排水口\"", "value=\"28000\"", "三千");
	}

	@Test
	void anAcceptedRequestBecomesAProjectOfTheYearWithAnOpenBudget() throws Exception {
		var request = anAcceptedRequest();

		assertThat(desk.read("community", request + "/adoption")).contains("value=\"2017\"");
		var project = desk.address("community", request + "/adoption", adoption(request, "３，０００"));
		assertThat(project).startsWith("/desk/projects/KC2017-");
		assertThat(desk.read("community", project)).contains("31,000 元");
		assertThat(desk.statusOf("community", request + "/adoption", adoption(request, "3000"))).isEqualTo(409);
	}

	private String aRequest() throws Exception {
		return desk.address("community", "/desk/proposals/new", WISH);
	}

	private String anAcceptedRequest() throws Exception {
		var request = aRequest();
		desk.address("community", request + "/acceptance", SORTED);
		return request;
	}

	private String[] formOf(String move, String request) throws Exception {
		return switch (move) {
			case "acceptance" -> SORTED;
			case "answer" -> new String[] { "kind", "ASK_FOR_MORE", "words", "在哪里？" };
			case "decline" -> new String[] { "items", "PROPERTY_FIRM", "words", "归物业管" };
			case "merger" -> new String[] { "into", codeOf(anAcceptedRequest()), "reason", "同一件事" };
			default -> adoption(request, "3000");
		};
	}

	private static String[] adoption(String request, String second) {
		return new String[] { "requests", codeOf(request), "title", "路口排水", "problem",
				"下雨就积水", "works", "装排水口", "place", "官湖路二巷口", "type", "WORKS", "theme", "SAFETY", "urgency", "URGENT",
				"count", "60", "unit", "HOUSEHOLD", "year", "2017", "costs[0].type", "WORKS", "costs[0].what", "排水口",
				"costs[0].yuan", "28000", "costs[1].type", "GOODS", "costs[1].what", "井盖", "costs[1].yuan", second };
	}

	private static String codeOf(String request) {
		return request.substring(request.lastIndexOf('/') + 1);
	}

}
