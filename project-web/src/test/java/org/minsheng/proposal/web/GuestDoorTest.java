package org.minsheng.proposal.web;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitor;
import org.minsheng.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Somebody without an account: a number is enough, nobody reads it, and the request can be claimed later. */
@WebTest
@BrowserTest
class GuestDoorTest {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvc mvc;

	@Test
	void whoHasNoAccountGetsACodeASlipAndTheRequestOnceTheySignIn(Visitors visitors) {
		var guest = visitors.arriveAt("http://localhost:" + port).open("/proposals/new").assertSound();
		fill(guest, "楼道灯坏了半个月", "138 1234 5678");
		guest.page().locator("main form .button").first().click();
		guest.page().waitForURL("**/proposals/sent/*");
		guest.assertSound();
		var code = guest.page().locator(".confirm .reference b").innerText();
		guest.open("/track/" + code + "/slip").assertSound().photograph("slip");
		assertThat(guest.page().locator("main").innerText()).contains(code, "楼道灯坏了半个月", "/track/" + code)
			.doesNotContain("1381234", "5678");
		assertThat(guest.page().locator("svg.qr path").getAttribute("d")).startsWith("M");

		guest.open("/login");
		guest.page().fill("[name=username]", "resident");
		guest.page().fill("[name=password]", "minsheng-demo");
		guest.page().locator("main form .button").first().click();
		guest.open("/my/claim?code=" + code).assertSound();
		guest.page().fill("[name=phone]", "13812345678");
		guest.page().locator("main form .button").first().click();
		guest.page().waitForURL("**/my");
		assertThat(guest.page().locator("main").innerText()).contains("楼道灯坏了半个月");
	}

	@Test
	void theFormWorksWithoutScripts(Visitors visitors) {
		var guest = visitors.arriveWithoutScriptsAt("http://localhost:" + port).open("/proposals/new");
		fill(guest, "没有脚本也能提", "0755-84206066");
		guest.page().locator("main form .button").first().click();
		guest.page().waitForURL("**/proposals/sent/*");
	}

	@Test
	void onlyTheStationSeesTheNumberMaskedAndItsLookIsRecorded() throws Exception {
		var location = submit("10.1.0.1", "13712345678").getRedirectedUrl();
		var code = String.valueOf(location).substring("/proposals/sent/".length());
		var station = Desk.of(mvc, "community");

		assertThat(station.read("/desk/proposals/" + code)).contains("137****5678").doesNotContain("13712345678");
		assertThat(Desk.of(mvc, "party").read("/desk/proposals/" + code)).contains(code).doesNotContain("5678");
		assertThat(station.read("/desk")).doesNotContain("5678");
		var reveal = post("/desk/proposals/" + code + "/contact").session(station.session()).with(csrf());
		var told = mvc.perform(reveal).andReturn().getResponse().getCookies();
		assertThat(mvc.perform(get("/desk/proposals/" + code).session(station.session()).cookie(told))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("13712345678");
		assertThat(station.read("/desk/proposals/" + code)).contains("工作站为回电查看了联系电话");
	}

	@Test
	void aWrongNumberComesBackWithWhatWasTyped() throws Exception {
		var page = submit("10.1.0.2", "12345");

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("电话号码不对", "value=\"12345\"", "路口积水");
	}

	@Test
	void oneAddressDoesNotFillTheDesk() throws Exception {
		for (int number = 0; number < 20; number++) {
			assertThat(submit("10.1.0.3", "1391234%04d".formatted(number)).getStatus()).isEqualTo(302);
		}
		var oneTooMany = submit("10.1.0.3", "13912349999");

		assertThat(oneTooMany.getStatus()).isEqualTo(429);
		assertThat(Integer.parseInt(oneTooMany.getHeader("Retry-After"))).isBetween(1, 3600);
	}

	@Test
	void oneNumberDoesNotEither() throws Exception {
		for (int address = 0; address < 5; address++) {
			assertThat(submit("10.2.0." + address, "13612345678").getStatus()).isEqualTo(302);
		}
		assertThat(submit("10.2.0.9", "13612345678").getStatus()).isEqualTo(429);
	}

	@Test
	void theSameFormSentTwiceMakesOneRequest() throws Exception {
		var token = UUID.randomUUID().toString();
		var first = submit("10.3.0.1", "13512345678", token).getRedirectedUrl();

		assertThat(first).startsWith("/proposals/sent/");
		assertThat(submit("10.3.0.1", "13512345678", token).getRedirectedUrl()).isEqualTo(first);
		assertThat(submit("10.3.0.1", "13512345678", UUID.randomUUID().toString()).getRedirectedUrl()).isNotEqualTo(first);
	}

	private MockHttpServletResponse submit(String address, String phone) throws Exception {
		return submit(address, phone, "");
	}

	private MockHttpServletResponse submit(String address, String phone, String token) throws Exception {
		RequestPostProcessor from = request -> {
			request.setRemoteAddr(address);
			return request;
		};
		return mvc
			.perform(post("/proposals/guest").param("community", "guanhu")
				.param("title", "路口积水")
				.param("problem", "下雨就积水")
				.param("wanted", "装一个排水口")
				.param("place", "官湖路二巷口")
				.param("phone", phone)
				.param("token", token)
				.with(from)
				.with(csrf()))
			.andReturn()
			.getResponse();
	}

	private static void fill(Visitor guest, String title, String phone) {
		guest.page().fill("[name=title]", title);
		guest.page().fill("[name=problem]", "晚上看不见台阶");
		guest.page().fill("[name=wanted]", "换一盏灯");
		guest.page().selectOption("[name=community]", "guanhu");
		guest.page().fill("[name=place]", "官湖路 3 号二单元");
		guest.page().fill("[name=phone]", phone);
	}

}
