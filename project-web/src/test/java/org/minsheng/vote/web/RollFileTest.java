package org.minsheng.vote.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** A roll from a spreadsheet, with days as date cells, as text and as plain numbers. */
@WebTest
class RollFileTest {

	private final RoundSite site;

	private final String round;

	@Autowired
	RollFileTest(MockMvc mvc, Clock clock) throws Exception {
		site = new RoundSite(mvc, clock);
		round = site.make(site.standing(3));
	}

	@Test
	void allLinesComeOntoTheRoll() throws Exception {
		site.answer(upload(book("1980年5月1日")), "office");
		assertThat(site.ok(get("/desk/votes/" + round), "office")).contains("名册 3 人");
	}

	@Test
	void aLineThatCannotBeReadIsNamedAndNobodyIsEntered() throws Exception {
		var answer = site.answer(upload(book("某日")), "office");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("第 3 行看不懂", "名册 0 人");
	}

	@Test
	void theTemplateIsReadBackAsARollOfNobody() throws Exception {
		assertThat(site.ok(get("/desk/votes/" + round), "office")).contains("href=\"/desk/votes/roll.xlsx\"");
		var template = site.answer(get("/desk/votes/roll.xlsx"), "office");
		assertThat(template.getStatus()).isEqualTo(200);
		assertThat(refused(template.getContentAsByteArray())).contains("没有读到任何一行");
	}

	@Test
	void aDayThatNeverWasIsNoDay() throws Exception {
		assertThat(refused(book("1999-02-31"))).contains("第 3 行看不懂");
	}

	@Test
	void aFirstVoterWithAWrongDayIsNoHeading() throws Exception {
		var paste = post("/desk/votes/" + round + "/roll").param("lines", "A-1,陈一,1980-13-40\nA-2,林二,1980-01-01");
		assertThat(site.text(paste, "office", 422)).contains("第 1 行看不懂", "名册 0 人");
	}

	@Test
	void aFormulaIsNoEntry() throws Exception {
		var out = new ByteArrayOutputStream();
		try (var book = new Workbook(out, "test", "1.0")) {
			var sheet = book.newWorksheet("名册");
			line(sheet, 0, "A-1");
			sheet.value(0, 2, "1980-01-01");
			sheet.formula(0, 3, "\"lin\"");
		}
		assertThat(refused(out.toByteArray())).contains("第 1 行看不懂", "名册 0 人");
	}

	@Test
	void whatIsNoSheetIsRefused() throws Exception {
		var answer = site.answer(upload("A-1,陈".getBytes(StandardCharsets.UTF_8)), "office");
		assertThat(answer.getStatus()).isEqualTo(422);
		assertThat(site.answer(upload(new byte[0]), "office").getStatus()).isEqualTo(422);
		assertThat(site.answer(upload(book("1980-5-1")), "leader").getStatus()).isEqualTo(409);
	}

	private String refused(byte[] book) throws Exception {
		var answer = site.answer(upload(book), "office");
		assertThat(answer.getStatus()).isEqualTo(422);
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	private AbstractMockHttpServletRequestBuilder<?> upload(byte[] content) {
		return multipart("/desk/votes/" + round + "/roll-file").file(new MockMultipartFile("file", "roll.xlsx", null, content));
	}

	private static byte[] book(String second) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var book = new Workbook(out, "test", "1.0")) {
			var sheet = book.newWorksheet("名册");
			var heads = new String[] { "编号", "姓名", "出生日期" };
			for (int at = 0; at < heads.length; at++) sheet.value(0, at, heads[at]);
			line(sheet, 1, "A-1");
			sheet.value(1, 2, LocalDate.of(1970, 5, 1));
			sheet.style(1, 2).format("yyyy-mm-dd").set();
			line(sheet, 2, "A-2");
			sheet.value(2, 2, second);
			line(sheet, 3, "A-3");
			sheet.value(3, 2, 19900501);
		}
		return out.toByteArray();
	}

	private static void line(Worksheet sheet, int row, String number) {
		sheet.value(row, 0, number);
		sheet.value(row, 1, "居民");
	}

}
