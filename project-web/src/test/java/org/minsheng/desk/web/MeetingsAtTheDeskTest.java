package org.minsheng.desk.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Calling a meeting, and what late clicks and wrong roles meet once it is over. */
@WebTest
class MeetingsAtTheDeskTest {

	private static final String OVER = "/desk/meetings/KC2016-M001";

	@Autowired
	private MockMvc mvc;

	private DeskSite desk;

	@BeforeEach
	void openTheDesk() {
		desk = new DeskSite(mvc);
	}

	@Test
	void aMeetingIsCalledInGoodTime() throws Exception {
		var early = desk.send("party", "/desk/meetings/new", call("2016-01-04", "9")).getResponse();

		assertThat(early.getStatus()).isEqualTo(422);
		assertThat(early.getContentAsString()).contains("最早可以定在", "2016-01-04");
	}

	@Test
	void eachOfTheFivePartiesIsInvited() throws Exception {
		var page = desk.send("party", "/desk/meetings/new", call("2030-01-07", "0")).getResponse();

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("五方都要有人");
	}

	@Test
	void aCalledMeetingWaitsForItsDay() throws Exception {
		var meeting = desk.address("party", "/desk/meetings/new", call("2017-03-06", "9"));

		assertThat(desk.read("party", meeting)).contains("应到 20 人，至少要到 14 人");
		assertThat(desk.read("party", "/desk/meetings")).contains(meeting);
		assertThat(desk.send("community", meeting + "/attendance", attendance()).getResponse().getContentAsString())
			.contains("还没到签到的时候");
		assertThat(desk.statusOf("community", meeting + "/adjournment", "reason", "改天")).isEqualTo(409);
		desk.address("party", meeting + "/adjournment", "reason", "会议室停电");
		assertThat(desk.read("party", meeting)).contains("会议室停电");
	}

	@Test
	void onlyThePartyOrganisationCalls() throws Exception {
		assertThat(desk.statusOf("community", "/desk/meetings/new", call("2030-01-07", "9"))).isEqualTo(409);
		assertThat(desk.statusOf("resident", "/desk/meetings/new", call("2030-01-07", "9"))).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource({ "attendance,community", "attendance,party", "opening,party", "opening,community", "count,community",
			"confirmation,party", "confirmation,leader", "adjournment,party", "annulment,party",
			"annulment,community" })
	void aMeetingThatIsOverTakesNothingMore(String move, String username) throws Exception {
		var before = desk.read("office", OVER);

		assertThat(desk.statusOf(username, OVER + "/" + move, formOf(move))).isEqualTo(409);
		assertThat(trail(desk.read("office", OVER))).isEqualTo(trail(before));
	}

	@Test
	void aNoticeThatIsOverTakesNothingMore() throws Exception {
		var notice = "/desk/notices/KC2016-G001";

		assertThat(desk.statusOf("party", notice + "/publication", ticked())).isEqualTo(409);
		assertThat(desk.statusOf("community", notice + "/publication", ticked())).isEqualTo(409);
		assertThat(desk.statusOf("party", notice + "/return", "reason", "改一改")).isEqualTo(409);
		assertThat(desk.statusOf("resident", notice + "/return", "reason", "改一改")).isEqualTo(403);
	}

	private static String[] ticked() {
		return new String[] { "checks", "NUMBERS", "checks", "NAMES", "checks", "HOMES", "checks", "SENSITIVE",
				"checks", "FACTS" };
	}

	private static String trail(String page) {
		return page.substring(page.indexOf("<ol class=\"timeline\""), page.lastIndexOf("</ol>"));
	}

	private static String[] formOf(String move) {
		return switch (move) {
			case "attendance" -> attendance();
			case "count" -> new String[] { "items[0].project", "KC2016-001", "items[0].yes", "10", "items[0].no", "0",
					"items[0].abstain", "0", "items[0].representativesYes", "5", "items[0].agreed", "1000" };
			default -> new String[] { "reason", "程序有问题" };
		};
	}

	private static String[] call(String day, String representatives) {
		return new String[] { "community", "guanhu", "day", day, "place", "官湖社区居民议事厅", "members.partyOrganisation", "3",
				"members.residentsCommittee", "3", "members.workstation", "3", "members.residentRepresentatives",
				representatives, "members.experts", "2" };
	}

	private static String[] attendance() {
		return new String[] { "present.partyOrganisation", "3", "present.residentsCommittee", "3",
				"present.workstation", "3", "present.residentRepresentatives", "9", "present.experts", "2" };
	}

}
