package org.minsheng.proposal.web;

import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.member.Members;
import org.minsheng.organisation.Scope;
import org.minsheng.proposal.Proposals;
import org.minsheng.proposal.TrackingCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** Neighbours support a request and talk about it; staff keep the talk decent. */
@WebTest
class VoicesOnTheSiteTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private Members members;

	@Autowired
	private PasswordEncoder encoder;

	@Autowired
	private Proposals proposals;

	private Residents site;

	private String submitter;

	private String neighbour;

	private String code;

	private String page;

	@BeforeEach
	void aRequestIsThere() throws Exception {
		site = new Residents(mvc);
		submitter = Residents.another(members, encoder, Residents.GUANHU);
		neighbour = Residents.another(members, encoder, Residents.GUANHU);
		var sent = site.send(submitter, "/proposals/new", "community", "guanhu", "title", "路口的灯不亮", "problem", "李家门口最黑", "wanted",
				"装两盏", "place", "二巷口", "token", UUID.randomUUID().toString());
		code = sent.getRedirectedUrl().replace("/proposals/sent/", "");
		page = "/proposals/" + proposals.findByTrackingCode(new TrackingCode(code)).orElseThrow().getId().value();
	}

	@Test
	void aNeighbourIsCountedOnceEverywhereAndMayTakeItBack() throws Exception {
		assertThat(site.send(neighbour, "/proposals/support", "proposal", page.replace("/proposals/", "")).getRedirectedUrl())
			.isEqualTo(page);
		site.send(neighbour, page + "/support");

		assertThat(site.read(neighbour, page)).contains("1 人附议", "您已经附议");
		assertThat(site.read(submitter, "/track/" + code)).contains("1 人附议");
		assertThat(site.read("community", "/desk/proposals/" + code)).contains("1 人");
		assertThat(site.read(neighbour, "/my")).contains("我附议的事", "路口的灯不亮");
		site.send(neighbour, page + "/support/withdrawal");
		assertThat(site.read(neighbour, page)).contains("0 人附议");
	}

	@Test
	void theSubmitterAndStrangersAreToldWhyNot() throws Exception {
		var stranger = Residents.another(members, encoder, new Scope("dapeng", "kuichong", "tuyang"));

		assertThat(site.read(submitter, page)).contains("已经算上您了");
		assertThat(site.send(submitter, page + "/support").getStatus()).isEqualTo(409);
		assertThat(site.read(stranger, page)).contains("只有住在这个社区的居民");
		assertThat(site.send(stranger, page + "/support").getStatus()).isEqualTo(409);
		assertThat(site.send(stranger, page + "/comments", "words", "路过").getStatus()).isEqualTo(422);
	}

	@Test
	void whatNobodyHasLookedAtIsNotShownWhole() throws Exception {
		assertThat(site.read(neighbour, page)).contains("路口的灯不亮").doesNotContain("李家门口");
		assertThat(site.read(submitter, page)).contains("李家门口");
		site.send("community", "/desk/proposals/" + code + "/acceptance", "type", "WORKS", "theme", "SAFETY", "urgency", "URGENT",
				"tests", "WIDE_BENEFIT");
		assertThat(site.read(neighbour, page)).contains("李家门口");
	}

	@Test
	void aReportedCommentIsHiddenWithItsReason() throws Exception {
		site.send(neighbour, page + "/comments", "words", "张三电话 13900000000 <b>");
		var comment = site.read(submitter, page).replaceAll("(?s).*/comments/([0-9a-f-]{36})/report.*", "$1");
		assertThat(site.read(submitter, page)).contains("13900000000 &lt;b&gt;");
		site.send(submitter, page + "/comments/" + comment + "/report", "words", "写了别人的电话");

		assertThat(site.read("community", "/desk/proposals/" + code)).contains("写了别人的电话");
		assertThat(site.send(neighbour, page + "/comments/" + comment + "/hiding", "words", "x").getStatus()).isEqualTo(409);
		assertThat(site.send("community", page + "/comments/" + comment + "/hiding", "words", "含他人电话").getStatus()).isEqualTo(302);
		assertThat(site.read(neighbour, page)).contains("这条留言已被社区隐藏：含他人电话").doesNotContain("13900000000");
	}

	@Test
	void anEmptyCommentComesBack() throws Exception {
		var empty = site.send(neighbour, page + "/comments", "words", " ");

		assertThat(empty.getStatus()).isEqualTo(422);
		assertThat(empty.getContentAsString()).contains("请写几个字");
		assertThat(site.send(neighbour, page + "/comments", "words", "长".repeat(501)).getContentAsString()).contains("请不要超过 500 个字");
	}

	@Test
	void nobodyWithoutAnAccountGetsIn() throws Exception {
		assertThat(mvc.perform(get(page)).andReturn().getResponse().getStatus())
			.isEqualTo(302);
		assertThat(site.open(neighbour, "/proposals/" + UUID.randomUUID()).getStatus()).isEqualTo(404);
	}

}
