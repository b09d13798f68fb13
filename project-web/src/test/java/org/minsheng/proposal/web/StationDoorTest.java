package org.minsheng.proposal.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.UUID;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The workstation takes down what somebody says, without a mouse, and hands over the slip. */
@WebTest
@BrowserTest
class StationDoorTest {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvc mvc;

	@Test
	void theKeyboardAloneTakesARequestDownAndPrintsTheSlip(Visitors visitors) {
		var clerk = visitors.arriveAt("http://localhost:" + port).open("/login");
		var page = clerk.page();
		page.fill("[name=username]", "community");
		page.fill("[name=password]", "minsheng-demo");
		page.keyboard().press("Enter");
		page.waitForURL("**/desk");
		clerk.open("/desk/proposals/new").assertSound().photograph("desk-intake");
		page.reload();
		assertThat(focused(page)).isEqualTo("title");

		type(page, "title", "候车处没有遮雨的地方");
		type(page, "place", "官湖路 12 号对面");
		type(page, "problem", "下雨天老人和孩子淋着等车");
		type(page, "wanted", "加一个雨棚");
		type(page, "channel", "");
		type(page, "phone", "13812340000");
		assertThat(focused(page)).isEqualTo("name");
		page.keyboard().press("Enter");

		page.waitForURL("**/slip");
		clerk.assertSound();
		assertThat(page.locator("main").innerText()).contains("候车处没有遮雨的地方", "打印回执", "再登记一件");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".slip").isVisible()).isTrue();
		assertThat(page.locator(".topbar").isVisible()).isFalse();
	}

	@Test
	void controlAndEnterSendFromALongText(Visitors visitors) {
		var clerk = visitors.arriveAt("http://localhost:" + port).open("/login");
		var page = clerk.page();
		page.fill("[name=username]", "community");
		page.fill("[name=password]", "minsheng-demo");
		page.keyboard().press("Enter");
		page.waitForURL("**/desk");
		clerk.open("/desk/proposals/new");
		page.fill("[name=title]", "路口积水");
		page.fill("[name=place]", "官湖路二巷口");
		page.fill("[name=problem]", "下雨就积水");
		page.locator("[name=wanted]").focus();
		page.keyboard().type("装一个排水口");
		page.keyboard().press("Control+Enter");
		page.waitForURL("**/slip");
	}

	@Test
	void thePaperIsKeptForTheStationAlone() throws Exception {
		var station = Desk.of(mvc, "community");
		var request = multipart("/desk/proposals/new").file(new MockMultipartFile("scan", "纸.png", "image/png", picture()))
			.param("community", "guanhu")
			.param("channel", "PARTY_REP")
			.param("title", "增设路灯")
			.param("problem", "晚上太黑")
			.param("wanted", "装两盏路灯")
			.param("place", "下禾塘")
			.param("name", "不该留下的名字")
			.param("unnamed", "true");
		var address = mvc.perform(request.session(station.session()).with(csrf())).andReturn().getResponse().getRedirectedUrl();

		assertThat(station.read(address)).contains("党代表进社区", "不愿具名").doesNotContain("不该留下的名字");
		assertThat(station.statusOf(address + "/contact/scan")).isEqualTo(200);
		assertThat(Desk.of(mvc, "party").statusOf(address + "/contact/scan")).isEqualTo(409);
		assertThat(Desk.of(mvc, "resident").statusOf(address + "/contact/scan")).isEqualTo(403);
	}

	@Test
	void theSameFormSentTwiceMakesOneRequest() throws Exception {
		var station = Desk.of(mvc, "community");
		var form = post("/desk/proposals/new").param("community", "guanhu")
			.param("channel", "PHONE")
			.param("title", "楼道堆物")
			.param("problem", "走不过去")
			.param("wanted", "清一清")
			.param("place", "官湖路 5 号")
			.param("phone", "13812340001")
			.param("token", UUID.randomUUID().toString())
			.session(station.session())
			.with(csrf());
		var first = mvc.perform(form).andReturn().getResponse().getRedirectedUrl();

		assertThat(first).startsWith("/desk/proposals/");
		assertThat(mvc.perform(form).andReturn().getResponse().getRedirectedUrl()).isEqualTo(first);
	}

	private static byte[] picture() throws Exception {
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
		return bytes.toByteArray();
	}

	/** Types into the field, which should have the focus by now, and goes on to the next. */
	private static void type(Page page, String name, String value) {
		assertThat(focused(page)).isEqualTo(name);
		page.keyboard().type(value);
		page.keyboard().press("Tab");
	}

	private static String focused(Page page) {
		return String.valueOf(page.evaluate("() => document.activeElement.name"));
	}

}
