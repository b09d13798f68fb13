package org.minsheng.proposal.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitor;
import org.minsheng.browser.Visitors;
import org.minsheng.member.Members;

import static org.assertj.core.api.Assertions.assertThat;

/** The request form with and without scripts, and what neighbours do with a request. */
@WebTest
@BrowserTest
class RequestFormInABrowserTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Members members;

	@Autowired
	private PasswordEncoder encoder;

	@TempDir
	private Path folder;

	private String title;

	@BeforeEach
	void think() {
		title = "榕树" + UUID.randomUUID().toString().substring(0, 6) + "下的石凳松了";
	}

	@Test
	void aResidentTypesPointsAndSendsAndANeighbourSupportsItInstead(Visitors visitors) {
		var resident = signIn(visitors.arriveAt(site()));
		var page = resident.open("/proposals/new").assertSound().photograph("request-new").page();
		page.fill("[name=title]", title);
		page.fill("[name=problem]", "坐上去会晃，老人不敢坐。");
		page.fill("[name=wanted]", "请加固或更换。");
		page.fill("[name=place]", "官湖二巷榕树下");
		page.locator("svg.plane").scrollIntoViewIfNeeded();
		var plane = page.locator("svg.plane").boundingBox();
		page.mouse().move(plane.x + 20, plane.y + 20);
		page.mouse().down();
		page.mouse().move(plane.x + plane.width / 4, plane.y + plane.height / 4);
		page.mouse().up();
		assertThat(page.locator("[name=pinned]").isChecked()).isTrue();
		assertThat(Integer.parseInt(page.inputValue("[name=east]"))).isBetween(230, 270);
		assertThat(Integer.parseInt(page.inputValue("[name=north]"))).isBetween(730, 770);
		resident.assertSound().photograph("request-filled");
		press(page, "提交");
		assertThat(page.locator("main").innerText()).contains("收到了，谢谢您");
		press(page, "看走到哪一步");
		resident.assertSound().photograph("request-track");

		var neighbour = signIn(visitors.arriveAt(site()));
		var other = neighbour.open("/proposals/new").page();
		other.locator("[name=title]").pressSequentially(title.substring(2, 10));
		other.locator("#similar li", new Page.LocatorOptions().setHasText(title)).waitFor();
		neighbour.assertSound().photograph("request-similar");
		other.locator("#similar button").first().click();
		other.waitForLoadState();
		assertThat(other.locator("main").innerText()).contains("您已经附议", title);
		other.fill("[name=words]", "我家孩子也差点摔倒。");
		press(other, "留言");
		assertThat(other.locator("main").innerText()).contains("我家孩子也差点摔倒。");
		neighbour.assertSound().photograph("request-show");
		for (var path : new String[] { "/my", "/my/messages", "/my/settings" }) {
			neighbour.open(path).assertSound().photograph("resident" + path.replace('/', '-'));
		}
	}

	@Test
	void whatWasTypedOutlivesTheSession(Visitors visitors) {
		var resident = visitors.arriveAt(site());
		var name = Residents.another(members, encoder, Residents.GUANHU);
		var page = signIn(resident, name).open("/proposals/new").page();
		page.fill("[name=title]", title);
		page.fill("[name=problem]", "坐上去会晃");
		page.context().clearCookies();
		signIn(resident, name).open("/proposals/new");

		assertThat(page.inputValue("[name=title]")).isEqualTo(title);
		assertThat(page.inputValue("[name=problem]")).isEqualTo("坐上去会晃");
	}

	@Test
	void aPictureThatIsFarTooLargeIsNamedBeforeItIsSent(Visitors visitors) throws IOException {
		var page = signIn(visitors.arriveAt(site())).open("/proposals/new").page();
		page.fill("[name=title]", title);
		page.setInputFiles("[name=photos]", fiftyMegabytes());

		assertThat(page.locator(".error[role=alert]").innerText()).contains("大.jpg：照片太大了");
		assertThat(page.inputValue("[name=title]")).isEqualTo(title);
	}

	@Test
	void whoGoesBackAfterSendingAndSendsAgainHasMadeOneRequest(Visitors visitors) {
		var page = signIn(visitors.arriveAt(site())).open("/proposals/new").page();
		page.fill("[name=title]", title);
		page.fill("[name=problem]", "坐上去会晃");
		page.fill("[name=wanted]", "请加固");
		page.fill("[name=place]", "官湖二巷");
		press(page, "提交");
		var sent = page.url();
		page.goBack();
		assertThat(page.inputValue("[name=title]")).isEqualTo(title);
		press(page, "提交");

		assertThat(page.url()).isEqualTo(sent);
		page.navigate(site() + "/my");
		assertThat(page.locator("main").innerText()).containsOnlyOnce(title);
	}

	@Test
	void withoutScriptsEverythingWorksTheSame(Visitors visitors) throws IOException {
		var page = signIn(visitors.arriveWithoutScriptsAt(site())).open("/proposals/new").page();
		page.fill("[name=title]", title);
		press(page, "存草稿，看看有没有相近的");
		assertThat(page.inputValue("[name=title]")).isEqualTo(title);
		page.fill("[name=problem]", "坐上去会晃");
		page.fill("[name=wanted]", "请加固");
		page.fill("[name=place]", "官湖二巷");
		page.setInputFiles("[name=photos]", fiftyMegabytes());
		press(page, "提交");
		assertThat(page.locator("main").innerText()).contains("大.jpg：照片太大了");
		assertThat(page.inputValue("[name=problem]")).isEqualTo("坐上去会晃");
		press(page, "提交");
		assertThat(page.locator("main").innerText()).contains("收到了，谢谢您");
	}

	private Path fiftyMegabytes() throws IOException {
		return Files.write(folder.resolve("大.jpg"), new byte[50 << 20]);
	}

	private Visitor signIn(Visitor visitor) {
		return signIn(visitor, Residents.another(members, encoder, Residents.GUANHU));
	}

	private static Visitor signIn(Visitor visitor, String name) {
		var page = visitor.open("/login").page();
		page.fill("[name=username]", name);
		page.fill("[name=password]", "minsheng-demo");
		press(page, "登录");
		return visitor;
	}

	private static void press(Page page, String words) {
		var main = page.locator("main");
		var named = new Locator.GetByRoleOptions().setName(words).setExact(true);
		main.getByRole(AriaRole.BUTTON, named).or(main.getByRole(AriaRole.LINK, named)).first().click();
		page.waitForLoadState();
	}

	private String site() {
		return "http://localhost:" + port;
	}

}
