package org.minsheng.chat.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import org.minsheng.road.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** The account in encrypted mode, from the first word to the tracking code. */
@WeChatTest
@TestPropertySource(properties = { "minsheng.wechat.aes-key=" + EncryptedAccountTest.KEY, "minsheng.wechat.secret=a-secret" })
class EncryptedAccountTest {

	static final String KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";

	private static final Pattern CODE = Pattern.compile("受理编号 ([0-9A-Z]{8})");

	private static HttpServer weChat;

	@LocalServerPort
	private int port;

	@Autowired
	private Town town;

	@Autowired
	private JdbcClient database;

	private Account account;

	/** The account's own host, from which pictures are fetched. */
	@DynamicPropertySource
	static void fetchPicturesHere(DynamicPropertyRegistry properties) throws IOException {
		weChat = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		weChat.createContext("/cgi-bin/token", exchange -> answer(exchange, "application/json",
				"{\"access_token\":\"t\",\"expires_in\":7200}".getBytes(StandardCharsets.UTF_8)));
		weChat.createContext("/cgi-bin/media/get", exchange -> answer(exchange, "image/png", picture()));
		weChat.start();
		properties.add("minsheng.wechat.api-host", () -> "http://localhost:" + weChat.getAddress().getPort());
	}

	@AfterAll
	static void stop() {
		weChat.stop(0);
	}

	@BeforeEach
	void begin() {
		account = new Account("http://localhost:" + port, "a-token", "wx0123456789abcdef", KEY);
		account.say(Account.text(Account.id(), "取消"));
	}

	@Test
	void aConversationBecomesARequestThatCanBeFollowed() {
		assertThat(account.say(Account.text(Account.id(), "路灯坏了半个月"))).contains("记下了");
		assertThat(account.say(Account.message(Account.id(), "location",
				"<Location_X>22.6</Location_X><Location_Y>114.4</Location_Y><Scale>16</Scale><Label><![CDATA[官湖路3号]]></Label>")))
			.contains("地点记下了", "官湖路3号");
		assertThat(account.say(Account.message(Account.id(), "image",
				"<PicUrl><![CDATA[http://169.254.169.254/]]></PicUrl><MediaId><![CDATA[media-1]]></MediaId>")))
			.contains("照片收到");
		assertThat(account.say(Account.text(Account.id(), "提交"))).contains("是哪个社区的事", "官湖社区");
		var sent = account.say(Account.text(Account.id(), "官湖社区"));
		var code = CODE.matcher(sent);

		assertThat(code.find()).as(sent).isTrue();
		assertThat(sent).contains("/track/" + code.group(1));
		assertThat(account.say(Account.text(Account.id(), "查 " + code.group(1)))).contains("路灯坏了半个月", "已提交，待受理");
		assertThat(database.sql(
				"select channel || ' ' || (select count(*) from proposal_photo where proposal_id = id) from proposal where tracking_code = ?")
			.param(code.group(1))
			.query(String.class)
			.single()).isEqualTo("WECHAT 1");
		assertThat(database.sql("select count(*) from chat_draft where follower like '%Follower%'").query(Integer.class).single()).isZero();
	}

	@Test
	void theSameMessageAgainIsHeardOnce() {
		long id = Account.id();
		assertThat(account.say(Account.text(id, "只说一次"))).contains("记下了");
		assertThat(account.say(Account.text(id, "只说一次"))).isEqualTo("success");

		assertThat(database.sql("select words from chat_draft").query(String.class).list()).containsOnlyOnce("只说一次");
	}

	@Test
	void whatIsForgedIsRefused() {
		long now = Account.now();
		var other = new Account(account.site(), "another-token", account.appId(), KEY);
		var otherKey = new Account(account.site(), account.token(), account.appId(), "GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba");
		var plain = new Account(account.site(), account.token(), account.appId(), null);
		var text = Account.text(Account.id(), "假的");

		assertThat(other.send(text, now, "n1").statusCode()).isEqualTo(403);
		assertThat(otherKey.send(text, now, "n2").statusCode()).isEqualTo(403);
		assertThat(plain.send(text, now, "n3").statusCode()).isEqualTo(403);
		assertThat(account.send(text, now - 3600, "n4").statusCode()).isEqualTo(403);
		assertThat(account.send(text, now + 3600, "n5").statusCode()).isEqualTo(403);
	}

	@Test
	void whatIsMalformedIsRefused() {
		long now = Account.now();
		var signed = "signature=" + account.sign(String.valueOf(now), "n6") + "&timestamp=" + now
				+ "&nonce=n6&encrypt_type=aes&msg_signature=";
		var bomb = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><xml><Encrypt>&e;</Encrypt></xml>";

		assertThat(account.post(signed + "x", "<xml>").statusCode()).isEqualTo(403);
		assertThat(account.post(signed + "x", "").statusCode()).isEqualTo(403);
		assertThat(account.post(signed + "x", bomb).statusCode()).isEqualTo(403);
		assertThat(account.post(signed + "x", "x".repeat(70_000)).statusCode()).isEqualTo(403);
		assertThat(account.post("", "<xml/>").statusCode()).isEqualTo(403);
		assertThat(account.send("<xml><MsgType>text</MsgType></xml>", now, "n7").statusCode()).isEqualTo(403);
	}

	@Test
	void theAccountFindsUs() {
		long now = Account.now();

		assertThat(account.greet(account.sign(String.valueOf(now), "g"), now, "g", "echo-1").body()).isEqualTo("echo-1");
		assertThat(account.greet("0".repeat(40), now, "g", "echo-1").statusCode()).isEqualTo(403);
	}

	private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
		exchange.getResponseHeaders().add("Content-Type", type);
		exchange.getResponseHeaders().add("Content-disposition", "attachment; filename=\"" + UUID.randomUUID() + ".png\"");
		exchange.sendResponseHeaders(200, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

	private static byte[] picture() throws IOException {
		var bytes = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
		return bytes.toByteArray();
	}

}
