package org.minsheng.road;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.deliberation.Council;
import org.minsheng.deliberation.KeepingCouncil;
import org.minsheng.deliberation.Party;
import org.minsheng.desk.web.DeskSite;
import org.minsheng.member.Actor;
import org.minsheng.member.Members;
import org.minsheng.money.Money;
import org.minsheng.organisation.CommunityId;
import org.minsheng.organisation.Deadlines;
import org.minsheng.organisation.Organisation;
import org.minsheng.organisation.Scope;
import org.minsheng.project.AdoptingProposals;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.CostLine;
import org.minsheng.project.Description;
import org.minsheng.project.Draft;
import org.minsheng.proposal.Classification;
import org.minsheng.proposal.Screening;
import org.minsheng.proposal.SortingProposals;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.SubmittingProposals;
import org.minsheng.proposal.Wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A meeting whose members come by name, from the list to the result, as each of those who take part sees it. Weeks go by, so
 * it comes late.
 */
@WebTest
@Order(Integer.MAX_VALUE)
class CouncilMeetingWalkTest {

	private static final Pattern SLIP = Pattern.compile("<h2>([^<（]+)（[^<]*</h2>\\s*<p class=\"ballot-receipt num\">([0-9A-Z-]+)</p>");

	private static final Pattern BOX = Pattern.compile("<input type=\"checkbox\"(?=[^>]*name=\"seats\")[^>]*value=\"([0-9a-f-]{36})\"");

	private static final String ITEM = "<select[^>]*name=\"project\"[\\s\\S]*?<option value=\"([0-9a-f-]{36})\"";

	private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([0-9a-f-]{36})\"");

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Clock clock;

	@Autowired
	private Organisation organisation;

	@Autowired
	private Members members;

	@Autowired
	private SubmittingProposals submitting;

	@Autowired
	private SortingProposals sorting;

	@Autowired
	private AdoptingProposals adopting;

	@Autowired
	private Council council;

	@Autowired
	private KeepingCouncil keeping;

	/** So that nobody of one walk stands on the list of another. */
	private final String family = "王" + UUID.randomUUID().toString().substring(0, 8);

	private DeskSite desk;

	private Scope guanhu;

	@BeforeEach
	void openTheDesk() {
		desk = new DeskSite(mvc);
		guanhu = organisation.community(new CommunityId("guanhu")).orElseThrow().scope();
	}

	/** Other walks of this community go by numbers. */
	@AfterEach
	void endAllTerms() {
		var today = Deadlines.day(clock.instant());
		council.findByCommunity(guanhu)
			.stream()
			.filter(member -> member.until().isAfter(today))
			.forEach(member -> keeping.end(member.id(), actor("party"), clock.instant()));
	}

	@Test
	void theListIsForThoseWhoKeepItAlone() throws Exception {
		desk.address("party", "/desk/council", somebody("林甲一", Party.EXPERTS));

		assertThat(desk.read("community", "/desk/council")).contains("林甲一", "专家");
		assertThat(desk.send("community", "/desk/council", somebody("林甲一", Party.EXPERTS)).getResponse().getContentAsString())
			.contains("已经在名单上");
		assertThat(desk.statusOf("office", "/desk/council", somebody("林甲二", Party.EXPERTS))).isEqualTo(409);
		assertThat(desk.statusOf("resident", "/desk/council", somebody("林甲二", Party.EXPERTS))).isEqualTo(403);
		assertThat(desk.read("office", "/desk/council")).doesNotContain("林甲一");
		assertThat(desk.statusOf("party", "/desk/council", "community", "guanhu", "name", "")).isEqualTo(422);
		var listed = code(desk.read("party", "/desk/council"), "/desk/council/([0-9a-f-]{36})/end");
		assertThat(desk.address("party", "/desk/council/" + listed + "/end")).endsWith("?community=guanhu");
	}

	@Test
	void membersSignInAtTheDoorAndTheQuorumFollows() throws Exception {
		fillTheList();
		var meeting = holdAMeeting();
		var slips = slips(meeting);
		assertThat(slips).hasSize(10);
		assertThat(desk.statusOf("party", meeting + "/codes")).isEqualTo(409);
		var door = code(desk.read("community", meeting + "/door"), "门口签到码是 ([0-9A-Z]{6})");
		var open = open(meeting) + "/door";

		assertThat(arrive(open, door, "222-222").getContentAsString()).contains("个人码不对");
		assertThat(arrive(open, "222222", slips.get(family + "乙0")).getContentAsString()).contains("签到码不对");
		assertThat(arrive(open, door, slips.get(family + "乙0")).getStatus()).isEqualTo(302);
		assertThat(read(open + "?at=" + door)).doesNotContain(family + "乙0");

		var page = desk.read("community", meeting);
		assertThat(page).contains(family + "乙0（社区党组织）", "实到 1 人，应到 10 人");
		var boxes = BOX.matcher(page).results().map(box -> box.group(1)).toList();
		assertThat(boxes).hasSize(10);
		var shown = SHOWN.matcher(page).results().map(seat -> seat.group(1)).toList();
		assertThat(shown).hasSize(1);
		arrive(open, door, slips.get(family + "乙4"));
		desk.address("community", meeting + "/ticks", "shown", shown.get(0));
		assertThat(desk.read("community", meeting)).contains("实到 1 人，应到 10 人");
		recuse(meeting, page, boxes.get(6));
		tick(meeting, boxes.subList(0, 6));
		assertThat(desk.read("party", meeting)).contains("不足法定的 7 人");
		tick(meeting, boxes);
		assertThat(desk.read("party", meeting)).contains("实到 10 人，应到 10 人", "自家楼下");
		desk.address("party", meeting + "/opening");
		assertThat(desk.read("community", meeting)).contains("实到 9 人，其中居民代表 1 人");
	}

	@Test
	void anItemThatItsRecusalsCostTheQuorumIsTakenOffAlone() throws Exception {
		fillTheList();
		var meeting = holdAMeeting();
		var boxes = boxes(meeting);
		tick(meeting, boxes);
		var project = agenda(meeting);
		assertThat(desk.read("party", meeting)).doesNotContain("/removal");
		var item = code(desk.read("community", meeting), ITEM);
		for (var expert : boxes.subList(8, 10)) {
			desk.address("community", meeting + "/recusals", "seat", expert, "project", item, "why", "参与过设计");
		}

		assertThat(desk.read("party", meeting)).contains("请先把它从议程撤下", meeting + "/agenda/" + project + "/removal");
		desk.address("party", meeting + "/agenda/" + project + "/removal", "reason", "专家都回避");
		assertThat(desk.read("party", meeting)).contains("议程（0 项）", "议程上还没有项目");
	}

	@Test
	void handsAreCountedTwiceAndTheMinutesMakeTheResult() throws Exception {
		fillTheList();
		var meeting = holdAMeeting();
		var slips = slips(meeting);
		tick(meeting, boxes(meeting));
		desk.address("party", meeting + "/opening", "phones", "false");
		var project = agenda(meeting);

		assertThat(desk.send("community", meeting + "/count", count(project, 8, 2)).getResponse().getContentAsString()).contains("两个人分别计票");
		assertThat(take(meeting, "count", slips.get(family + "甲0"), counted(project, 7, 3))).contains("您的计票记下了");
		desk.address("community", meeting + "/count", count(project, 8, 2));
		assertThat(desk.read("community", meeting)).contains("表决中", "重新计票");
		assertThat(take(meeting, "count", slips.get(family + "甲0"), counted(project, 8, 2))).contains("您的计票记下了");
		desk.address("community", meeting + "/count", count(project, 8, 2));

		assertThat(desk.send("party", meeting + "/confirmation").getResponse().getContentAsString()).contains("先上传签好字的会议记录");
		assertThat(desk.read("community", meeting + "/minutes")).contains(family + "乙3", "签字页", "赞成 8（居民代表 2），反对 2，弃权 0", "30,000");
		assertThat(read(meeting + "/minutes")).doesNotContain(family + "乙3");
		assertThat(desk.upload("party", meeting + "/minutes", "scans", picture())).isEqualTo(409);
		assertThat(desk.upload("community", meeting + "/minutes", "scans", new byte[0])).isEqualTo(422);
		assertThat(desk.upload("community", meeting + "/minutes", "scans", new byte[] { 1, 2, 3 })).isEqualTo(422);
		assertThat(desk.upload("community", meeting + "/minutes", "scans", picture())).isEqualTo(302);
		assertThat(List.of(statusOf(meeting, 0), statusOf(meeting, 1), statusOf(meeting, 2))).containsExactly(404, 200, 404);
		assertThat(take(meeting, "scrutiny", slips.get(family + "甲0"))).contains("只有到会的居民代表");
		assertThat(take(meeting, "scrutiny", slips.get(family + "乙3"))).contains("刚才有改动");
		assertThat(take(meeting, "scrutiny", slips.get(family + "乙3"), "shown", edition(meeting, slips.get(family + "乙3"))))
			.contains("您已监督确认");
		assertThat(read(open(meeting))).contains("结果确认以后").doesNotContain("赞成 8");
		desk.address("party", meeting + "/confirmation");

		assertThat(read(open(meeting))).contains("赞成 8（居民代表 2），反对 2，弃权 0", "通过", "实到 10 人，应到 10 人")
			.doesNotContain(family + "甲", family + "乙");
		assertThat(desk.upload("community", meeting + "/minutes", "scans", picture())).isEqualTo(409);
		assertThat(read("/projects/" + project)).contains(open(meeting)).doesNotContain(family + "乙3");
	}

	@Test
	void handsAreCountedAgainUntilTheChairConfirms() throws Exception {
		fillTheList();
		var meeting = holdAMeeting();
		var slips = slips(meeting);
		tick(meeting, boxes(meeting));
		desk.address("party", meeting + "/opening", "phones", "false");
		var project = agenda(meeting);
		take(meeting, "count", slips.get(family + "甲0"), counted(project, 8, 2));
		desk.address("community", meeting + "/count", count(project, 8, 2));

		assertThat(seat(meeting, slips.get(family + "甲0"))).contains("提交计票").doesNotContain("核对无误，确认");
		assertThat(seat(meeting, slips.get(family + "乙3"))).contains("提交计票", "核对无误，确认");
		assertThat(take(meeting, "count", slips.get(family + "甲1"), counted(project, 7, 3))).contains("您的计票记下了");
		desk.address("community", meeting + "/count", count(project, 7, 3));
		assertThat(desk.read("community", meeting)).contains("赞成 7（居民代表 2），反对 3，弃权 0");
	}

	@Test
	void votesOnPhonesStaySecretAndAreAddedUp() throws Exception {
		fillTheList();
		var meeting = holdAMeeting();
		var slips = slips(meeting);
		tick(meeting, boxes(meeting));
		desk.address("party", meeting + "/opening", "phones", "true");
		var project = agenda(meeting);

		assertThat(read(open(meeting) + "/seat")).contains("您的个人码");
		assertThat(take(meeting, "vote", "222-222", "vote-" + project, "YES")).contains("个人码不对");
		assertThat(take(meeting, "vote", slips.get(family + "甲3"), "vote-" + project, "YES")).contains("截止以前可以改");
		assertThat(take(meeting, "vote", slips.get(family + "甲3"), "vote-" + project, "NO")).contains("value=\"NO\" checked");
		for (var name : List.of(family + "甲0", family + "乙0", family + "甲1", family + "乙1", family + "甲2", family + "乙2", family + "乙3")) {
			take(meeting, "vote", slips.get(name), "vote-" + project, "YES");
		}
		assertThat(desk.read("community", meeting)).doesNotContain("赞成 7");
		desk.address("community", meeting + "/count", count(project, 0, 0));

		assertThat(desk.read("community", meeting)).contains("赞成 7（居民代表 1），反对 1，弃权 0");
		assertThat(take(meeting, "vote", slips.get(family + "甲3"), "vote-" + project, "YES")).contains("现在没有开放手机表决");
	}

	@Test
	void codesCannotBeTriedOutWithoutEnd() throws Exception {
		fillTheList();
		var meeting = callAMeeting();
		assertThat(refused(meeting, "222222", 70)).isEqualTo(10);
		desk.address("party", meeting + "/adjournment", "reason", "改天再开");
	}

	@Test
	void aCouncilBehindOneAddressDoesNotLockItselfOut() throws Exception {
		fillTheList();
		var meeting = callAMeeting();
		var slips = slips(meeting);
		assertThat(refused(meeting, slips.get(family + "甲0"), 150)).isZero();
		desk.address("party", meeting + "/adjournment", "reason", "改天再开");
	}

	/** How many of so many tries from an address of the test's own find the door shut. */
	private int refused(String meeting, String personal, int tries) throws Exception {
		var address = "203.0.113." + tries;
		int refused = 0;
		for (int i = 0; i < tries; i++) {
			var knock = post(open(meeting) + "/seat").param("personal", personal).with(csrf()).with(request -> {
				request.setRemoteAddr(address);
				return request;
			});
			refused += mvc.perform(knock).andReturn().getResponse().getStatus() == 429 ? 1 : 0;
		}
		return refused;
	}

	private String agenda(String meeting) throws Exception {
		return code(desk.read("community", meeting), "/desk/projects/(KC\\d{4}-\\d+)");
	}

	private List<String> boxes(String meeting) throws Exception {
		return BOX.matcher(desk.read("community", meeting)).results().map(box -> box.group(1)).toList();
	}

	private String take(String meeting, String act, String personal, String... sent) throws Exception {
		var form = post(open(meeting) + "/seat/" + act).param("personal", personal).with(csrf());
		for (int i = 0; i < sent.length; i += 2) {
			form.param(sent[i], sent[i + 1]);
		}
		return mvc.perform(form).andReturn().getResponse().getContentAsString();
	}

	private String seat(String meeting, String personal) throws Exception {
		return mvc.perform(post(open(meeting) + "/seat").param("personal", personal).with(csrf()))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private int statusOf(String meeting, int page) throws Exception {
		return desk.look("community", meeting + "/minutes/" + page).getStatus();
	}

	private String edition(String meeting, String personal) throws Exception {
		return code(seat(meeting, personal), "name=\"shown\" value=\"([0-9a-f-]{36})\"");
	}

	private static String open(String meeting) {
		return meeting.replace("/desk", "");
	}

	private static String[] count(String project, int yes, int no) {
		return new String[] { "items[0].project", project, "items[0].yes", String.valueOf(yes), "items[0].no", String.valueOf(no),
				"items[0].abstain", "0", "items[0].representativesYes", yes == 0 ? "0" : "2", "items[0].agreed", "30000" };
	}

	private static String[] counted(String project, int yes, int no) {
		return new String[] { "yes-" + project, String.valueOf(yes), "no-" + project, String.valueOf(no), "abstain-" + project, "0",
				"representatives-" + project, "2" };
	}

	private static byte[] picture() throws IOException {
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "png", bytes);
		return bytes.toByteArray();
	}

	private void recuse(String meeting, String page, String seat) throws Exception {
		var item = code(page, ITEM);

		assertThat(desk.statusOf("community", meeting + "/recusals", "seat", seat, "project", item, "why", "")).isEqualTo(422);
		desk.address("community", meeting + "/recusals", "seat", seat, "project", item, "why", "填错了人");
		assertThat(desk.read("community", meeting)).contains("填错了人", "撤销回避");
		assertThat(desk.read("party", meeting)).contains("填错了人").doesNotContain(">撤销回避</button>");
		desk.address("community", meeting + "/recusals/withdrawal", "seat", seat, "project", item);
		assertThat(desk.read("community", meeting)).doesNotContain("填错了人");
		desk.address("community", meeting + "/recusals", "seat", seat, "project", item, "why", "自家楼下");
	}

	/** Looks at the list as it stands, and ticks exactly these. */
	private void tick(String meeting, List<String> seats) throws Exception {
		var shown = SHOWN.matcher(desk.read("community", meeting)).results().flatMap(seat -> Stream.of("shown", seat.group(1)));
		var ticked = seats.stream().flatMap(seat -> Stream.of("seats", seat));
		desk.address("community", meeting + "/ticks", Stream.concat(shown, ticked).toArray(String[]::new));
	}

	private void fillTheList() throws Exception {
		for (var party : Party.values()) {
			desk.address("party", "/desk/council", somebody(family + "甲" + party.ordinal(), party));
			desk.address("community", "/desk/council", somebody(family + "乙" + party.ordinal(), party));
		}
	}

	/** Its day has come. */
	private String holdAMeeting() throws Exception {
		var meeting = callAMeeting();
		for (int day = 0; day < 3; day++) {
			desk.address("party", "/demo/clock", "forward", "P1D");
		}
		return meeting;
	}

	/** In three days, with one project on its agenda. */
	private String callAMeeting() throws Exception {
		var project = project();
		var day = Deadlines.day(clock.instant()).plusDays(3).toString();
		var form = new String[] { "community", "guanhu", "day", day, "place", "官湖社区居民议事厅", "project", project,
				"members.partyOrganisation", "2", "members.residentsCommittee", "2", "members.workstation", "2",
				"members.residentRepresentatives", "2", "members.experts", "2" };
		assertThat(desk.read("party", "/desk/meetings/new?project=" + project)).contains("开会当天在任的共 10 人");
		var meeting = desk.address("party", "/desk/meetings/new", form);
		return meeting;
	}

	private String project() {
		var resident = actor("resident");
		var station = actor("community");
		var at = clock.instant();
		var wish = submitting.submit(guanhu, new Wish("球场没有灯", "晚上看不清", "装两盏灯", "官湖球场"), Source.web(resident.member()), List.of(),
				resident, at);
		sorting.accept(wish.getId(), new Classification(ProjectType.WORKS, Theme.CONVENIENCE, Urgency.SMALL), Screening.CLEAR, station,
				at);
		var draft = new Draft(new Description("官湖球场照明", "晚上看不清", "装两盏灯", "官湖球场", "两盏"), ProjectType.WORKS, Theme.CONVENIENCE,
				Urgency.SMALL, new Beneficiaries(500, Beneficiaries.Unit.PERSON, "居民"),
				List.of(new CostLine(ProjectType.WORKS, "装灯", Money.ofYuan(30_000))), Deadlines.day(at).getYear(), Provenance.ENTERED);
		return adopting.adopt(Set.of(wish.getId()), draft, station, at).getCode();
	}

	private Map<String, String> slips(String meeting) throws Exception {
		var sheets = desk.send("community", meeting + "/codes").getResponse().getContentAsString();
		return SLIP.matcher(sheets).results().collect(Collectors.toMap(slip -> slip.group(1), slip -> slip.group(2)));
	}

	private MockHttpServletResponse arrive(String open, String door, String personal) throws Exception {
		return mvc.perform(post(open).param("at", door).param("personal", personal).with(csrf())).andReturn().getResponse();
	}

	private String read(String path) throws Exception {
		return mvc.perform(get(path)).andReturn().getResponse().getContentAsString();
	}

	private Actor actor(String username) {
		return members.findByUsername(username).orElseThrow().asActor();
	}

	private String[] somebody(String name, Party party) {
		var today = Deadlines.day(clock.instant());
		return new String[] { "community", "guanhu", "name", name, "party", party.name(), "from", today.toString(), "until",
				today.plusYears(3).toString() };
	}

	private static String code(String page, String pattern) {
		return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).findFirst().orElseThrow();
	}

}
