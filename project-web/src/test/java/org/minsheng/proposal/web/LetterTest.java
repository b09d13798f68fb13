package org.minsheng.proposal.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;

/** What is another body's duty goes there with a letter. */
@WebTest
@BrowserTest
class LetterTest {

	@LocalServerPort
	private int port;

	@Test
	void aRequestIsHandedOverWithALetterThatTellsNobodysNumber(Visitors visitors) {
		var clerk = visitors.arriveAt("http://localhost:" + port).open("/login");
		var page = clerk.page();
		page.fill("[name=username]", "community");
		page.fill("[name=password]", "minsheng-demo");
		page.keyboard().press("Enter");
		page.waitForURL("**/desk");
		clerk.open("/desk/proposals/new");
		page.fill("[name=title]", "变压器噪声大");
		page.fill("[name=place]", "官湖路 5 号后");
		page.fill("[name=problem]", "夜里响");
		page.fill("[name=wanted]", "检修");
		page.fill("[name=phone]", "13812345678");
		page.keyboard().press("Enter");
		page.waitForURL("**/slip");
		page.locator("a[href*='/desk/proposals/']").last().click();
		page.locator("details.move", new Page.LocatorOptions().setHasText("转有关单位办理")).locator("summary").click();
		page.locator("form[action$='/transfer'] .button").click();
		page.getByText("请写明转给哪个单位").first().waitFor();
		page.fill("[name=body]", "市供电局大鹏分局");
		page.fill("[name=why]", "变压器归供电局管");
		page.locator("form[action$='/transfer'] .button").click();
		page.locator("a[href$='/letter']").click();
		clerk.assertSound().photograph("desk-letter");

		assertThat(page.locator(".notice-paper").innerText())
			.contains("官湖社区工作站", "市供电局大鹏分局", "变压器噪声大", "官湖路 5 号后", "变压器归供电局管")
			.doesNotContain("13812345678", "138****5678");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".topbar").isVisible()).isFalse();
		assertThat(page.locator(".notice-paper").isVisible()).isTrue();
	}

}
