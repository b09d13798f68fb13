package org.minsheng.sheet.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import org.minsheng.WebTest;
import org.minsheng.browser.BrowserTest;
import org.minsheng.browser.Visitors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A collection round goes in by a spreadsheet: looked at first, then all of it or none. */
@WebTest
@BrowserTest
class SheetDoorTest {

	@LocalServerPort
	private int port;

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient database;

	/** Other tests look at the same desk: a round of open requests would stand before theirs. */
	@AfterEach
	void putAway() {
		database.sql("update proposal set status = 'WITHDRAWN', answer_due = null where title ~ '[0-9a-f]{8}-[0-9a-f]{4}-'").update();
	}

	@Test
	void aRoundIsUploadedLookedAtTakenInAndItsBadRowsCorrected(Visitors visitors) throws Exception {
		var clerk = visitors.arriveAt("http://localhost:" + port).open("/login");
		var page = clerk.page();
		page.fill("[name=username]", "community");
		page.fill("[name=password]", "minsheng-demo");
		page.keyboard().press("Enter");
		page.waitForURL("**/desk");
		clerk.open("/desk/proposals/import").assertSound();
		var template = page.waitForDownload(() -> page.locator("a[href$='template.xlsx']").click());
		assertThat(Round.read(Files.readAllBytes(template.path()))).first()
			.satisfies(headings -> assertThat(headings.getCellText(0)).isEqualTo(Round.HEADINGS[0]));

		var bad = Round.line("没有地点");
		bad[1] = "";
		bad[7] = "12345";
		upload(page, Round.of(List.of(Round.line("浏览器导入一 " + UUID.randomUUID()), bad, Round.line("=cmd|' /C calc'!A0"))));
		clerk.assertSound().photograph("desk-sheet");
		assertThat(page.locator("main").innerText()).contains("1 行可以导入，2 行有错", "具体在哪里没有填", "不是手机号", "以公式符号开头");
		var faults = page.waitForDownload(() -> page.locator("a[href$='faults.xlsx']").click());
		var rows = Round.read(Files.readAllBytes(faults.path()));
		assertThat(rows).hasSize(3);
		assertThat(rows.get(1).getCellText(9)).contains("原第 3 行", "没有填", "不是手机号");
		assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);

		page.locator("button[name=all]").click();
		page.getByText("导入好了").waitFor();
		assertThat(page.locator("body").innerText()).contains("导入好了，共 1 条", "已经导入过");
	}

	/** How long 5,000 rows take is measured with {@code -Dsheet.rows=5000}, see docs/benchmarks.md. */
	@Test
	void aWholeRoundIsTakenInOnce() throws Exception {
		int rows = Integer.getInteger("sheet.rows", 200);
		var clerk = signIn("community");
		var mark = UUID.randomUUID().toString();
		var file = Round.of(IntStream.range(0, rows).mapToObj(i -> Round.line("第 " + i + " 件 " + mark)).toList());

		long began = System.nanoTime();
		var address = upload(clerk, file).getRedirectedUrl();
		long looked = System.nanoTime();
		var done = send(clerk, post(address).param("all", "true"));
		var lookedIn = Duration.ofNanos(looked - began);
		var takenIn = Duration.ofNanos(System.nanoTime() - looked);
		System.out.println(rows + " rows: looked at in " + lookedIn.toMillis() + " ms, taken in in " + takenIn.toMillis() + " ms");

		assertThat(done.getStatus()).isEqualTo(302);
		assertThat(count(mark)).isEqualTo(rows);
		assertThat(upload(clerk, file).getRedirectedUrl()).isEqualTo(address);
		assertThat(send(clerk, post(address).param("all", "true")).getStatus()).isEqualTo(409);
		assertThat(count(mark)).isEqualTo(rows);
		assertThat(database.sql("select count(*) from sheet_line where tracking_code is not null and cells_sealed is not null")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void nothingIsHalfTakenIn() throws Exception {
		var clerk = signIn("community");
		var mark = UUID.randomUUID().toString();
		var address = upload(clerk, Round.of(IntStream.range(0, 700).mapToObj(i -> Round.line(i + " " + mark)).toList()))
			.getRedirectedUrl();
		database.sql("alter table proposal add constraint broken check (title not like '699 %')").update();
		try {
			assertThat(send(clerk, post(address).param("all", "true")).getStatus()).isEqualTo(409);
		} finally {
			database.sql("alter table proposal drop constraint broken").update();
		}
		assertThat(count(mark)).isZero();
		assertThat(send(clerk, post(address).param("all", "true")).getStatus()).isEqualTo(302);
		assertThat(count(mark)).isEqualTo(700);
	}

	@Test
	void tenThousandAndOneRowsAreRefusedPlainly() throws Exception {
		var page = upload(signIn("community"), Round.of(IntStream.range(0, 10_001).mapToObj(i -> Round.line("第 " + i + " 件")).toList()));

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("一次最多导入 10000 行");
	}

	@Test
	void whatIsNoSheetOfOursIsRefusedPlainly() throws Exception {
		var clerk = signIn("community");

		assertThat(upload(clerk, "不是表格".getBytes(StandardCharsets.UTF_8)).getContentAsString()).contains("不是能读的 .xlsx");
		assertThat(upload(clerk, new byte[0]).getContentAsString()).contains("请选一个表格文件");
		assertThat(upload(clerk, Round.of(List.of())).getContentAsString()).contains("除了表头没有内容");
		var formula = Round.line("公式");
		formula[4] = "formula:1+1";
		var address = upload(clerk, Round.of(List.<String[]>of(formula))).getRedirectedUrl();
		assertThat(send(clerk, get(address)).getContentAsString()).contains("附议人数是公式");
	}

	@Test
	void noOtherRoleComesNearIt() throws Exception {
		var address = upload(signIn("community"), Round.of(List.<String[]>of(Round.line("只有工作站 " + UUID.randomUUID())))).getRedirectedUrl();

		for (var other : List.of("party", "office", "admin")) {
			assertThat(send(signIn(other), get(address)).getStatus()).as(other).isEqualTo(404);
			assertThat(send(signIn(other), post(address).param("all", "true")).getStatus()).as(other).isEqualTo(409);
			assertThat(upload(signIn(other), new byte[] { 1 }).getStatus()).as(other).isEqualTo(409);
		}
		assertThat(send(signIn("resident"), get(address)).getStatus()).isEqualTo(403);
	}

	private int count(String mark) {
		return database.sql("select count(*) from proposal where title like '%' || ?").param(mark).query(Integer.class).single();
	}

	private static void upload(Page page, byte[] file) {
		page.setInputFiles("[name=file]", new FilePayload("征集.xlsx", "application/octet-stream", file));
		page.locator("main form .button").first().click();
		page.waitForURL(address -> address.matches(".*/import/[0-9a-f-]{36}"));
	}

	private MockHttpServletResponse upload(MockHttpSession clerk, byte[] file) throws Exception {
		return send(clerk, multipart("/desk/proposals/import").file(new MockMultipartFile("file", "征集.xlsx", null, file))
			.param("community", "guanhu"));
	}

	private MockHttpServletResponse send(MockHttpSession clerk, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
		return mvc.perform(request.session(clerk).with(csrf())).andReturn().getResponse();
	}

	private MockHttpSession signIn(String username) throws Exception {
		var signIn = post("/login").param("username", username).param("password", "minsheng-demo").with(csrf());
		return (MockHttpSession) mvc.perform(signIn).andReturn().getRequest().getSession();
	}

}
