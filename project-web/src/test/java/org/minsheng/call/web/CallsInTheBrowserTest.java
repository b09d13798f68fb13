package org.minsheng.call.web;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitor;
import org.minsheng.browser.Visitors;
import org.minsheng.organisation.Deadlines;

import static org.assertj.core.api.Assertions.assertThat;

/** A call is published at the desk, stands on the home page, and tells each request when it will be looked at. */
@WebTest
@BrowserTest
class CallsInTheBrowserTest {

	@LocalServerPort
	private int port;

	@Autowired
	private Clock clock;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void noneIsLeft() {
		database.sql("delete from call").update();
	}

	@Test
	void duringACollectionEverybodySeesItAndTakesPart(Visitors visitors) {
		var today = Deadlines.day(clock.instant());
		publish(visitors, "今年的征集", today, today.plusDays(20), today.plusDays(25));

		var guest = visitors.arriveAt(site()).open("/").assertSound();
		assertThat(guest.page().locator("main").innerText()).contains("今年的征集", "官湖社区");
		guest.open("/proposals/new").assertSound();
		assertThat(guest.page().locator("main").innerText()).contains("今年的征集");
		assertThat(submitted(guest)).contains("正在“今年的征集”征集期内");
	}

	@Test
	void outsideItsDaysARequestComesInAllTheSameAndSaysWhen(Visitors visitors) {
		var today = Deadlines.day(clock.instant());
		publish(visitors, "明年的征集", today.plusDays(40), today.plusDays(60), today.plusDays(65));

		var guest = visitors.arriveAt(site()).open("/");
		assertThat(guest.page().locator("main").innerText()).doesNotContain("明年的征集");
		assertThat(submitted(guest)).contains("现在不在征集期", "明年的征集");
	}

	@Test
	void daysOutOfOrderComeBackWithTheReason(Visitors visitors) {
		var today = Deadlines.day(clock.instant());
		var office = fillIn(visitors, "颠倒的征集", today, today.minusDays(1), today.plusDays(3));

		office.assertSound();
		assertThat(office.page().locator("main").innerText()).contains("日期顺序不对");
		assertThat(office.page().inputValue("[name=title]")).isEqualTo("颠倒的征集");
	}

	private void publish(Visitors visitors, String title, LocalDate opens, LocalDate closes, LocalDate looked) {
		var office = fillIn(visitors, title, opens, closes, looked);
		assertThat(office.page().locator("body").innerText()).contains("征集通知已发布", title);
		office.assertSound().photograph("desk-calls");
	}

	private Visitor fillIn(Visitors visitors, String title, LocalDate opens, LocalDate closes, LocalDate looked) {
		var office = visitors.arriveAt(site()).open("/login");
		var page = office.page();
		page.fill("[name=username]", "office");
		page.fill("[name=password]", "minsheng-demo");
		page.keyboard().press("Enter");
		page.waitForURL("**/desk");
		office.open("/desk/calls").assertSound();
		page.locator("[name=communities][value=guanhu]").check();
		page.fill("[name=title]", title);
		page.fill("[name=words]", "身边想办的小事，都可以提");
		page.fill("[name=opensOn]", opens.toString());
		page.fill("[name=closesOn]", closes.toString());
		page.fill("[name=lookedAtOn]", looked.toString());
		page.locator("form[action$='/desk/calls'] .button").first().click();
		page.locator(".flash, .problems").first().waitFor();
		return office;
	}

	private static String submitted(Visitor guest) {
		var page = guest.open("/proposals/new").page();
		page.fill("[name=title]", "增设长椅");
		page.fill("[name=problem]", "老人没有地方坐");
		page.fill("[name=wanted]", "放两张长椅");
		page.selectOption("[name=community]", "guanhu");
		page.fill("[name=place]", "官湖路口");
		page.fill("[name=phone]", "0755-84206" + (100 + (int) (System.nanoTime() % 800)));
		page.locator("main form .button").first().click();
		page.waitForURL("**/proposals/sent/*");
		return guest.assertSound().page().locator("main").innerText();
	}

	private String site() {
		return "http://localhost:" + port;
	}

}
