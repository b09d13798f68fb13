package org.minsheng.proposal.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.member.Members;
import org.minsheng.organisation.Scope;

import static org.assertj.core.api.Assertions.assertThat;

/** What a resident meets at the form: the right way through it, and every wrong one. */
@WebTest
class RequestFormTest {

	private static final String FORM = "/proposals/new";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Members members;

	@Autowired
	private PasswordEncoder encoder;

	private Residents site;

	private String resident;

	@BeforeEach
	void arrive() {
		site = new Residents(mvc);
		resident = Residents.another(members, encoder, Residents.GUANHU);
	}

	@Test
	void allThatWasSaidArrivesAndTheContactStaysWithTheCommunity() throws Exception {
		var code = sent(form("pinned", "on", "east", "250", "north", "750", "mapOf", "guanhu", "beneficiaries", "二巷三十户",
				"contact", "13800001234"));

		assertThat(site.read(resident, "/track/" + code)).contains("㐂字路口的路灯不亮𠮷 😀", "二巷三十户", "图钉标出了位置")
			.doesNotContain("13800001234");
		assertThat(site.read("community", "/desk/proposals/" + code)).contains("13800001234", "二巷三十户");
	}

	@Test
	void aSecondPressMakesNoSecondRequest() throws Exception {
		var form = form();

		assertThat(sent(form)).isEqualTo(sent(form));
	}

	@Test
	void whoGoesBackAndWritesOnComesToTheCorrection() throws Exception {
		var form = form();
		var code = sent(form);
		form[7] = "装三盏路灯";
		var again = site.send(resident, FORM, form);

		assertThat(again.getRedirectedUrl()).isEqualTo("/my/" + code + "/correction");
		assertThat(site.send(resident, "/my/" + code + "/correction", "title", "路灯", "problem", "黑", "wanted", "装三盏路灯", "place", "二巷")
			.getRedirectedUrl()).isEqualTo("/track/" + code);
		assertThat(site.read(resident, "/track/" + code)).contains("装三盏路灯", "更正前的文字（1 次）", "居民更正了文字");
	}

	@Test
	void whatIsAcceptedIsNotCorrectedAndAnothersIsNotThere() throws Exception {
		var code = sent(form());
		var path = "/my/" + code + "/correction";
		assertThat(site.open(Residents.another(members, encoder, Residents.GUANHU), path).getStatus()).isEqualTo(404);
		site.send("community", "/desk/proposals/" + code + "/acceptance", "type", "WORKS", "theme", "SAFETY", "urgency", "URGENT", "tests",
				"WIDE_BENEFIT");
		var late = site.send(resident, path, "title", "路灯", "problem", "黑", "wanted", "装三盏路灯", "place", "二巷");

		assertThat(late.getStatus()).isEqualTo(422);
		assertThat(late.getContentAsString()).contains("已经受理或答复", "装三盏路灯");
	}

	@Test
	void anEmptyFormSaysWhatIsMissingAtEachField() throws Exception {
		var page = site.send(resident, FORM);

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("请用一句话说是什么事", "请说说现在是什么情况", "请说说您希望怎么办", "请选择社区", "请写下具体地点",
				"<title>错误：");
	}

	@ParameterizedTest
	@CsvSource({ "title, 61, 一句话请不要超过 60 个字", "problem, 1001, 请不要超过 1000 个字", "place, 121, 地点请不要超过 120 个字",
			"contact, 41, 联系方式请不要超过 40 个字", "beneficiaries, 61, 受益的人请不要超过 60 个字" })
	void whatIsTooLongComesBackWhole(String field, int length, String said) throws Exception {
		var words = "长".repeat(length);
		var page = site.send(resident, FORM, form(field, words));

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains(said, words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tuyang", "nowhere", "\0", "'" })
	void anotherCommunityIsRefusedInWords(String community) throws Exception {
		var page = site.send(resident, FORM, form("community", community));

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("㐂字路口的路灯不亮𠮷");
	}

	@ParameterizedTest
	@CsvSource({ "1001, 5, guanhu", "-1, 5, guanhu", "x, 5, guanhu", "5, 99999999999, guanhu", "5, 5, tuyang" })
	void aPinOutsideIsRefused(String east, String north, String map) throws Exception {
		var page = site.send(resident, FORM, form("pinned", "on", "east", east, "north", north, "mapOf", map));

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(page.getContentAsString()).contains("图钉不在这个社区里");
	}

	@Test
	void aBadPictureIsNamedAndTheGoodOneNeedsNoSecondChoice() throws Exception {
		var heic = "\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1);
		var page = site.upload(resident, FORM, new MockMultipartFile[] { photo("好.jpg", jpeg(1)), photo("苹果.heic", heic),
				photo("大.jpg", new byte[50 << 20]), photo("假.jpg", "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8)) }, form());
		var words = page.getContentAsString();

		assertThat(page.getStatus()).isEqualTo(422);
		assertThat(words).contains("苹果.heic：这是 HEIC 格式", "大.jpg：照片太大了", "假.jpg：这不是", "㐂字路口的路灯不亮𠮷", "name=\"kept\"");
		var kept = words.replaceAll("(?s).*name=\"kept\" checked value=\"([0-9a-f]{64})\".*", "$1");
		var code = sent(form("kept", kept));
		assertThat(site.read(resident, "/track/" + code)).contains("/photos/" + kept + "/small");
	}

	@Test
	void ninePicturesAreEnough() throws Exception {
		var ten = new ArrayList<MockMultipartFile>();
		for (int i = 1; i <= 10; i++) {
			ten.add(photo(i + ".jpg", jpeg(i)));
		}
		assertThat(site.upload(resident, FORM, ten.toArray(MockMultipartFile[]::new), form()).getContentAsString()).contains("照片最多 9 张");
		assertThat(site.upload(resident, FORM, ten.subList(0, 9).toArray(MockMultipartFile[]::new), form()).getRedirectedUrl())
			.startsWith("/proposals/sent/");
	}

	@Test
	void aDraftIsThereTheNextTimeAndGoneOnceItIsSent() throws Exception {
		assertThat(site.send(resident, FORM + "/draft", form()).getRedirectedUrl()).isEqualTo(FORM);
		assertThat(site.read(resident, FORM)).contains("㐂字路口的路灯不亮𠮷", "您", "存下的草稿");
		assertThat(site.send(resident, FORM + "/draft", "quiet", "yes", "title", "换个说法").getStatus()).isEqualTo(204);
		assertThat(site.read(resident, FORM)).contains("换个说法");
		sent(form());
		assertThat(site.read(resident, FORM)).doesNotContain("换个说法");
	}

	@Test
	void whoseSessionEndedWhileTypingFindsTheWordsAfterSigningIn() throws Exception {
		var page = site.sendTooLateAndSignIn(resident, FORM, form());

		assertThat(page).startsWith(FORM + "\n").contains("㐂字路口的路灯不亮𠮷", "装两盏路灯");
	}

	@Test
	void whatIsAlikeIsShownToThoseWhoLiveThere() throws Exception {
		var title = "榕树" + UUID.randomUUID().toString().substring(0, 6) + "下的石凳松了";
		sent(form("title", title));
		var question = "/proposals/similar?community=guanhu&title=" + title.substring(2, 10);

		assertThat(site.read(Residents.another(members, encoder, Residents.GUANHU), question)).contains(title, "附议这一条，不另提");
		assertThat(site.read(Residents.another(members, encoder, new Scope("dapeng", "kuichong", "tuyang")), question))
			.doesNotContain(title);
		assertThat(site.send(resident, FORM, "community", "guanhu", "title", title).getContentAsString()).contains("附议这一条，不另提");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "灯", "%00", "%27", "%3Cscript%3E", "%F0%A0%AE%B7", "%5C", "a%26b", "%25" })
	void anythingMayBeLookedFor(String title) throws Exception {
		assertThat(site.open(resident, "/proposals/similar?community=guanhu&title=" + title).getStatus()).isEqualTo(200);
	}

	private String sent(String... form) throws Exception {
		var answer = site.send(resident, FORM, form);
		assertThat(answer.getRedirectedUrl()).as(answer.getContentAsString()).startsWith("/proposals/sent/");
		return answer.getRedirectedUrl().replace("/proposals/sent/", "");
	}

	/** A form that would pass, with these names and values instead or beside. */
	private static String[] form(String... changes) {
		var form = new ArrayList<>(List.of("community", "guanhu", "title", "㐂字路口的路灯不亮𠮷 😀", "problem", "晚上看不见路", "wanted", "装两盏路灯",
				"place", "官湖二巷口", "token", UUID.randomUUID().toString()));
		for (int i = 0; i < changes.length; i += 2) {
			int at = form.indexOf(changes[i]);
			if (at >= 0 && at % 2 == 0) {
				form.set(at + 1, changes[i + 1]);
			} else {
				form.addAll(List.of(changes[i], changes[i + 1]));
			}
		}
		return form.toArray(String[]::new);
	}

	private static MockMultipartFile photo(String name, byte[] content) {
		return new MockMultipartFile("photos", name, "image/jpeg", content);
	}

	private static byte[] jpeg(int colour) throws IOException {
		var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
		image.setRGB(colour, colour, 0xFFFFFF);
		image.createGraphics().fillRect(0, 0, colour * 3, colour * 2);
		var jpeg = new ByteArrayOutputStream();
		ImageIO.write(image, "jpg", jpeg);
		return jpeg.toByteArray();
	}

}
