package org.minsheng.desk.web;

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

	private static final String[] SORTED = { "type", "WORKS", "theme", "SAFETY", "urgency", "URGENT" };

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
	@CsvSource({ "acceptance,party", "acceptance,office", "acceptance,resident", "answer,party", "answer,leader",
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
		var page = desk.send("community", request + "/answer", "kind", "DECLINE", "words", " ").getResponse();

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(desk.address("community", request + "/answer", "kind", "DECLINE", "words", "归物业管"))
			.isEqualTo(request);
		assertThat(desk.read("community", request)).contains("不予受理", "归物业管");
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
			case "answer" -> new String[] { "kind", "DECLINE", "words", "归物业管" };
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
