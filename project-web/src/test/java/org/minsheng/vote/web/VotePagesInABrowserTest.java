package org.minsheng.vote.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitor;
import org.minsheng.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages of limits, of files and of the notice, sound in every respect that a machine can tell. */
@WebTest
@BrowserTest
class VotePagesInABrowserTest {

	private static final String FILE = """
			META
			key;value
			description;另一座城市
			currency;PLN
			budget;100
			vote_type;approval
			PROJECTS
			project_id;cost;name
			1;60;长椅
			2;50;步道
			VOTES
			voter_id;vote
			1;1,2
			2;%s
			""";

	@LocalServerPort
	private int port;

	private final RoundSite site;

	@Autowired
	VotePagesInABrowserTest(MockMvc mvc, Clock clock) {
		site = new RoundSite(mvc, clock);
	}

	@Test
	void aFileIsLookedAtTakenInAndRead(Visitors visitors) {
		var clerk = signedIn(visitors, "office").open("/desk/votes/import").assertSound();
		upload(clerk, FILE.formatted("9"));
		clerk.assertSound().photograph("vote-file-faulty");
		clerk.open("/desk/votes/import");
		upload(clerk, FILE.formatted("1"));
		clerk.assertSound().photograph("vote-file");
		clerk.page().locator("button", new LocatorOptions().setHasText("收录为已结束的投票")).click();
		var round = clerk.page().url().replaceAll(".*/", "");
		clerk.assertSound();

		var reader = visitors.arriveAt("http://localhost:" + port);
		for (var page : new String[] { "", "/result", "/check" }) reader.open("/votes/" + round + page).assertSound();
		var guest = visitors.arriveSpeakingEnglishAt("http://localhost:" + port).open("/votes/" + round + "?lang=en").assertSound();
		assertThat(guest.page().locator("body").innerText()).contains("From a file", "60 PLN").doesNotContain("??");
	}

	@Test
	void limitsAreSetAndTheResultIsPrinted(Visitors visitors) throws Exception {
		var projects = site.standing(3);
		var round = site.make(projects);
		var clerk = signedIn(visitors, "office").open("/desk/votes/" + round);
		clerk.page().locator("summary", new LocatorOptions().setHasText("设只选一项")).click();
		clerk.page().check("[name=only][value='" + projects.get(0) + "']");
		clerk.page().check("[name=only][value='" + projects.get(1) + "']");
		clerk.page().locator("button", new LocatorOptions().setHasText("这几项只选一项")).click();
		clerk.assertSound().photograph("vote-limits");
		assertThat(clerk.page().locator("main").innerText()).contains("最多只有一项入选");

		site.announce(round, 1);
		site.pass("P7D");
		visitors.arriveAt("http://localhost:" + port).open("/votes/" + round + "/notice").assertSound().photograph("vote-notice");
	}

	private Visitor signedIn(Visitors visitors, String username) {
		var visitor = visitors.arriveAt("http://localhost:" + port).open("/login");
		visitor.page().fill("[name=username]", username);
		visitor.page().fill("[name=password]", "minsheng-demo");
		visitor.page().keyboard().press("Enter");
		visitor.page().waitForURL("**/desk");
		return visitor;
	}

	private static void upload(Visitor clerk, String file) {
		clerk.page().setInputFiles("#file", new FilePayload("city.pb", "text/plain", file.getBytes(StandardCharsets.UTF_8)));
		clerk.page().locator("main form .actions button").click();
		clerk.page().waitForURL("**/preview");
	}

}
