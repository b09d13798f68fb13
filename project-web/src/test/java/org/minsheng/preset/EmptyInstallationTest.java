package org.minsheng.preset;

import java.time.Year;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.minsheng.NoPreset;
import org.minsheng.organisation.Deadlines;
import org.minsheng.security.Wire;

import static org.assertj.core.api.Assertions.assertThat;

/** An installation without a preset, from its first administrator to its first request. */
@NoPreset
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptyInstallationTest {

	private static final String ADMIN_PASSWORD = "correct horse battery";

	private static final String YEAR = String.valueOf(Year.now(Deadlines.BEIJING).getValue());

	private static final Pattern PASSWORD = Pattern.compile("<code class=\"key\">([2-9a-z]{16})<");

	@LocalServerPort
	private int port;

	private Wire browser;

	@BeforeEach
	void arrive() {
		browser = new Wire(port);
	}

	@ParameterizedTest
	@Order(1)
	@ValueSource(strings = { "/", "/projects", "/notices", "/votes", "/pool", "/statistics", "/open-data", "/track", "/login" })
	void thePublicPagesHaveNothingYetAndSaySo(String path) throws Exception {
		var page = browser.get(path);

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("minsheng-demo", "class=\"clock");
	}

	@Test
	@Order(2)
	void noDemonstrationAccountGetsIn() throws Exception {
		assertThat(browser.location(browser.signIn("admin", "minsheng-demo"))).isEqualTo("/login?error");
	}

	@Test
	@Order(3)
	void theFirstAdministratorSetsUpAnOfficeWhoseWorkstationTakesDownTheFirstRequest() throws Exception {
		assertThat(browser.location(browser.signIn("chen", ADMIN_PASSWORD))).isEqualTo("/welcome");
		assertThat(browser.get("/desk/places").body()).contains("还没有办事处");
		sent("/desk/places/offices", Map.of("district", "dapeng", "name", "葵涌办事处", "code", "kuichong", "prefix", "KC"));
		sent("/desk/places/communities", Map.of("office", "kuichong", "communityName", "官湖社区", "communityCode", "guanhu"));
		var password = opened("station", "COMMUNITY_STATION", "dapeng/kuichong/guanhu");

		browser = new Wire(port);
		assertThat(browser.location(browser.signIn("station", password))).isEqualTo("/welcome");
		assertThat(browser.get("/desk/proposals/new").statusCode()).isEqualTo(200);
		var made = browser.post("/desk/proposals/new", Map.of("community", "guanhu", "channel", "WINDOW", "title", "修路灯", "problem",
				"晚上太黑", "wanted", "装两盏路灯", "place", "下禾塘", "token", "3f0c7c0e-6c0c-4a0e-9d56-0a3c3ac5b001"));
		assertThat(made.statusCode()).isEqualTo(302);
		assertThat(browser.get("/desk").body()).contains("修路灯");
	}

	@Test
	@Order(4)
	void theFinanceCentrePlansAndTheLeadingGroupConfirmsTheFirstBudget() throws Exception {
		browser.signIn("chen", ADMIN_PASSWORD);
		var finance = opened("finance", "FINANCE", "dapeng/kuichong");
		var leaders = opened("leaders", "LEADING_GROUP", "dapeng/kuichong");

		browser = new Wire(port);
		browser.signIn("finance", finance);
		sent("/desk/budgets", Map.of("year", YEAR, "document", "葵办〔" + YEAR + "〕1号", "city", "1000000", "district", "1000000"));
		assertThat(browser.get("/desk/budgets?change=" + YEAR).body()).contains("修改预算", "value=\"1000000.00\"");
		sent("/desk/budgets/revision", Map.of("year", YEAR, "document", "葵办〔" + YEAR + "〕2号", "city", "1500000", "district", "1000000"));
		assertThat(browser.get("/desk/budgets").body()).contains("共 250 万元", "〕2号");
		browser = new Wire(port);
		browser.signIn("leaders", leaders);
		sent("/desk/budgets/confirmation", Map.of("scope", "dapeng/kuichong", "year", YEAR));
		browser = new Wire(port);
		browser.signIn("finance", finance);
		var late = browser.post("/desk/budgets/revision", Map.of("year", YEAR, "document", "x", "city", "1", "district", "1"));
		assertThat(late.statusCode()).isEqualTo(422);
		assertThat(late.body()).contains("已经确认，不能再改");
	}

	private String opened(String username, String role, String place) throws Exception {
		sent("/desk/accounts", Map.of("username", username, "name", "某某", "role", role, "place", place));
		var password = PASSWORD.matcher(browser.get("/desk/accounts/" + username).body());
		assertThat(password.find()).isTrue();
		return password.group(1);
	}

	private void sent(String path, Map<String, String> form) throws Exception {
		var answer = browser.post(path, form);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
	}

}
