package org.minsheng.administration.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import org.minsheng.WebTest;
import org.minsheng.desk.web.DeskSite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** From an empty desk to somebody new at work in a new community. */
@WebTest
class AdministrationWalkTest {

	private static final String ACCOUNTS = "/desk/accounts";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private FindByIndexNameSessionRepository<?> sessions;

	private DeskSite site;

	private String code;

	@BeforeEach
	void arrive() {
		site = new DeskSite(mvc);
		code = "x" + UUID.randomUUID().toString().substring(0, 8);
	}

	@Test
	void anOfficeACommunityAndSomebodyWhoWorksThere() throws Exception {
		var prefix = UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase(Locale.ROOT) + "ZZ";
		assertThat(site.address("admin", "/desk/places/offices", "district", "dapeng", "name", "新办事处", "code", code, "prefix",
				"Z" + prefix.substring(0, 2)))
			.isEqualTo("/desk/places");
		assertThat(site.address("admin", "/desk/places/communities", "office", code, "communityName", "新村社区", "communityCode",
				code + "-a"))
			.isEqualTo("/desk/places");
		assertThat(site.read("admin", "/desk/places")).contains("新办事处", "新村社区", code + "-a");

		var password = opened(code, "COMMUNITY_STATION", "dapeng/" + code + "/" + code + "-a");
		assertThat(deskOf(code, password)).contains("新村社区");
	}

	@Test
	void theNewPasswordIsShownOnceAndTheOldOneWorksNoMore() throws Exception {
		var first = opened(code, "COMMUNITY_STATION", "dapeng/kuichong/guanhu");
		assertThat(site.read("admin", ACCOUNTS + "/" + code)).contains(first, "只显示这一次");
		var renewed = site.send("admin", ACCOUNTS + "/" + code + "/password");
		var second = String.valueOf(renewed.getFlashMap().get("password"));

		assertThat(second).hasSize(16).isNotEqualTo(first);
		assertThat(signIn(code, first).getResponse().getRedirectedUrl()).isEqualTo("/login?error");
		assertThat(signIn(code, second).getResponse().getRedirectedUrl()).isEqualTo("/welcome");
		assertThat(site.read("admin", ACCOUNTS + "/" + code)).contains(second).doesNotContain(first);
		assertThat(site.read("admin", ACCOUNTS + "/" + code)).doesNotContain(second);
	}

	@Test
	void aShutAccountIsSignedOutEverywhere() throws Exception {
		var password = opened(code, "COMMUNITY_STATION", "dapeng/kuichong/guanhu");
		signedInSomewhere(sessions, code);

		site.send("admin", ACCOUNTS + "/" + code + "/closing");
		assertThat(sessions.findByPrincipalName(code)).isEmpty();
		assertThat(signIn(code, password).getResponse().getRedirectedUrl()).isEqualTo("/login?error");
		assertThat(site.read("admin", ACCOUNTS + "?q=" + code)).contains("不能登录");
	}

	@Test
	void aRoleThatIsTakenAwayStopsWorkingAtTheNextRequest() throws Exception {
		var password = opened(code, "COMMUNITY_STATION", "dapeng/kuichong/guanhu");
		site.address("admin", ACCOUNTS + "/" + code + "/roles", "role", "SOCIAL_AFFAIRS", "place", "dapeng/kuichong");
		var session = (MockHttpSession) signIn(code, password).getRequest().getSession();
		assertThat(desk(session)).contains("代居民登记");

		site.address("admin", ACCOUNTS + "/" + code + "/roles/removal", "role", "COMMUNITY_STATION", "place", "dapeng/kuichong/guanhu");
		assertThat(desk(session)).doesNotContain("代居民登记");
	}

	@Test
	void mistakesComeBackWithTheReason() throws Exception {
		assertThat(site.send("admin", ACCOUNTS, "username", "resident", "name", "某", "role", "RESIDENT", "place", "dapeng/kuichong/guanhu")
			.getResponse()
			.getContentAsString()).contains("已经有人用“resident”这个用户名了");
		assertThat(site.send("admin", ACCOUNTS, "username", "A b", "name", "", "role", "", "place", "").getResponse().getContentAsString())
			.contains("3 到 40 个小写字母", "请写姓名", "请选身份", "请选范围");
		assertThat(site.send("admin", ACCOUNTS, "username", code, "name", "某", "role", "RESIDENT", "place", "dapeng")
			.getResponse()
			.getContentAsString()).contains("“居民”不能放在这个范围");
		assertThat(site.send("admin", "/desk/places/offices", "district", "dapeng", "name", "葵涌", "code", "kuichong", "prefix", "QQ")
			.getResponse()
			.getContentAsString()).contains("“kuichong”已经有地方用了");
		assertThat(site.statusOf("admin", ACCOUNTS + "/admin/password")).isEqualTo(409);
		assertThat(site.statusOf("admin", ACCOUNTS + "/nobody-here/password")).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "resident", "community", "party", "office", "construction", "procurement", "finance", "leader", "auditor",
			"district" })
	void nobodyElseKeepsAccountsOrPlaces(String username) throws Exception {
		assertThat(site.statusOf(username, ACCOUNTS, "username", code, "name", "某", "role", "ADMIN", "place", "dapeng")).isIn(403, 409);
		assertThat(site.statusOf(username, ACCOUNTS + "/leader/password")).isIn(403, 409);
		assertThat(site.statusOf(username, "/desk/places/offices", "district", "dapeng", "name", "x", "code", code, "prefix", "QQ"))
			.isIn(403, 409);
		assertThat(site.read(username, ACCOUNTS)).doesNotContain("name=\"username\"");
	}

	private String opened(String username, String role, String place) throws Exception {
		var made = site.send("admin", ACCOUNTS, "username", username, "name", "陈某", "role", role, "place", place);
		assertThat(made.getResponse().getRedirectedUrl()).isEqualTo(ACCOUNTS + "/" + username);
		return String.valueOf(made.getFlashMap().get("password"));
	}

	private MvcResult signIn(String username, String password) throws Exception {
		return mvc.perform(MockMvcRequestBuilders.post("/login").param("username", username).param("password", password).with(csrf()))
			.andReturn();
	}

	private String deskOf(String username, String password) throws Exception {
		return desk((MockHttpSession) signIn(username, password).getRequest().getSession());
	}

	private String desk(MockHttpSession session) throws Exception {
		return mvc.perform(MockMvcRequestBuilders.get("/desk").session(session))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	/** As if it were on another node. */
	private static <S extends Session> void signedInSomewhere(FindByIndexNameSessionRepository<S> sessions, String username) {
		var session = sessions.createSession();
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, username);
		sessions.save(session);
		assertThat(sessions.findByPrincipalName(username)).hasSize(1);
	}

}
