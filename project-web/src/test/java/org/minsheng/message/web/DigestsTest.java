package org.minsheng.message.web;

import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.member.Actor;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.message.ContactWay;
import org.minsheng.message.ContactWays;
import org.minsheng.message.Digests;
import org.minsheng.message.MessageChannel;
import org.minsheng.message.Messages;
import org.minsheng.message.News;
import org.minsheng.organisation.Scope;
import org.minsheng.proposal.Declining;
import org.minsheng.proposal.NegativeItem;
import org.minsheng.proposal.Source;
import org.minsheng.proposal.SubmittingProposals;
import org.minsheng.proposal.Wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** From the move at the desk to the mail in the box, over a real mail server, and to the gateway of text messages. */
@WebTest
class DigestsTest {

	private static final Scope GUANHU = new Scope("dapeng", "kuichong", "guanhu");

	private static final Duration HALF_A_DAY = Duration.ofHours(12);

	@RegisterExtension
	final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

	@Autowired
	private Members members;

	@Autowired
	private SubmittingProposals submitting;

	@Autowired
	private Declining declining;

	@Autowired
	private News news;

	@Autowired
	private Messages messages;

	@Autowired
	private Digests digests;

	@Autowired
	private ContactWays ways;

	@Autowired
	private Letters letters;

	@Autowired
	private Clock clock;

	@Autowired
	private MockMvc site;

	private Actor resident;

	private Actor station;

	private Actor party;

	private String address;

	@BeforeEach
	void move() {
		resident = someone(Role.RESIDENT);
		station = someone(Role.COMMUNITY_STATION);
		party = someone(Role.COMMUNITY_PARTY);
		address = UUID.randomUUID() + "@example.org";
	}

	@Test
	void twoChangesComeInOneMailThatSaysWhatIsNextAndHowToStop() throws Exception {
		subscribe(MessageChannel.MAIL, address);
		decline("路口的灯不亮", "归供电局管");
		decline("二巷的井盖松了", "已转水务");
		round(new MailCourier(mailer(), letters, "minsheng@kuichong.example")).run();
		round(new MailCourier(mailer(), letters, "minsheng@kuichong.example")).run();

		var mails = mails();
		assertThat(mails).hasSize(1);
		var mail = mails.get(0);
		assertThat(mail.getSubject()).isEqualTo("您关心的 2 件事有了进展");
		assertThat(text(mail)).contains("路口的灯不亮", "归供电局管", "二巷的井盖松了", "接下来：这件事没有受理", "/track/", "/unsubscribe/");
		assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
		assertThat(mail.getMessageID()).endsWith("@kuichong.example>");
		assertThat(messages.unread(resident.member())).isEqualTo(2);
	}

	@Test
	void oneClickEndsItWithoutSigningIn() throws Exception {
		subscribe(MessageChannel.MAIL, address);
		decline("路口的灯不亮", "归供电局管");
		round(new MailCourier(mailer(), letters, "minsheng@kuichong.example")).run();
		var link = mails().get(0).getHeader("List-Unsubscribe", null).replaceAll("<https?://[^/]+(/.*)>", "$1");

		assertThat(site.perform(get(link)).andReturn().getResponse().getContentAsString()).contains("不再给您发邮件");
		assertThat(ways.of(resident.member())).hasSize(1);
		assertThat(site.perform(post(link).param("List-Unsubscribe", "One-Click")).andReturn().getResponse().getContentAsString())
			.contains("已经退订");
		assertThat(ways.of(resident.member())).isEmpty();
	}

	@Test
	void aForgedLinkEndsNothing() throws Exception {
		subscribe(MessageChannel.MAIL, address);
		for (var forged : List.of("x", "AAAA", "A".repeat(44), "中")) {
			assertThat(site.perform(post("/unsubscribe/" + forged)).andReturn().getResponse().getContentAsString()).contains("退订链接不对");
		}
		assertThat(ways.of(resident.member())).hasSize(1);
	}

	@Test
	void whatAServerRefusesIsKeptForLater() {
		subscribe(MessageChannel.MAIL, address);
		decline("路口的灯不亮", "归供电局管");
		var nowhere = new JavaMailSenderImpl();
		nowhere.setHost("localhost");
		nowhere.setPort(1);
		round(new MailCourier(nowhere, letters, "minsheng@kuichong.example")).run();

		assertThat(mails()).isEmpty();
		var later = Clock.offset(clock, Duration.ofMinutes(3));
		new DigestRound(news, digests, List.of(new MailCourier(mailer(), letters, "minsheng@kuichong.example")), HALF_A_DAY, later).run();
		assertThat(mails()).hasSize(1);
	}

	@Test
	void theGatewayGetsOneShortMessage() throws Exception {
		var bodies = new ArrayList<String>();
		var gateway = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		gateway.createContext("/sms", call -> {
			bodies.add(call.getRequestHeaders().getFirst("Authorization") + " "
					+ new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
			call.sendResponseHeaders(202, -1);
			call.close();
		});
		gateway.start();
		try {
			subscribe(MessageChannel.SMS, "13800001234");
			decline("路口的灯不亮", "归供电局管");
			var sms = new SmsConfiguration().smsGateway("http://localhost:" + gateway.getAddress().getPort() + "/sms", "secret");
			round(new SmsCourier(sms, letters)).run();
		} finally {
			gateway.stop(0);
		}
		assertThat(bodies).filteredOn(body -> body.contains("13800001234"))
			.singleElement()
			.asString()
			.startsWith("Bearer secret ")
			.contains("【民生微实事】路口的灯不亮：社区不予受理", "/track/");
	}

	private void decline(String title, String reason) {
		var proposal = submitting.submit(GUANHU, new Wish(title, "晚上看不见路", "修一修", "二巷口"), Source.web(resident.member()), List.of(),
				resident, clock.instant());
		declining.propose(proposal.getId(), Set.of(NegativeItem.PROPERTY_FIRM), reason, station, clock.instant());
		declining.confirm(proposal.getId(), party, clock.instant());
	}

	private void subscribe(MessageChannel channel, String where) {
		ways.keep(resident.member(), new ContactWay(channel, where, "zh-CN"), clock.instant());
	}

	private DigestRound round(Courier courier) {
		return new DigestRound(news, digests, List.of(courier), HALF_A_DAY, clock);
	}

	private JavaMailSenderImpl mailer() {
		var post = new JavaMailSenderImpl();
		post.setHost("localhost");
		post.setPort(server.getSmtp().getPort());
		return post;
	}

	private List<MimeMessage> mails() {
		return Stream.of(server.getReceivedMessagesForDomain(address)).toList();
	}

	private static String text(MimeMessage mail) throws Exception {
		return mail.getContent().toString();
	}

	private Actor someone(Role role) {
		return members.save(new Member(role + "-" + UUID.randomUUID(), "演示", null, Set.of(new Grant(role, GUANHU)))).asActor();
	}

}
