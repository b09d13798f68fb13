package org.minsheng.chat.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The account in plain mode. */
@WeChatTest
class PlainAccountTest {

	@LocalServerPort
	private int port;

	private Account account;

	@BeforeEach
	void begin() {
		account = new Account("http://localhost:" + port, "a-token", "wx0123456789abcdef", null);
	}

	@Test
	void helpIsToldInWords() {
		assertThat(account.say(Account.text(Account.id(), "帮助"))).contains("提交", "查 受理编号");
		assertThat(account.say(Account.text(Account.id(), "查 22222222"))).contains("没有查到");
		assertThat(account.say(Account.message(Account.id(), "event", "<Event><![CDATA[subscribe]]></Event>"))).contains("提交");
		assertThat(account.say(Account.message(Account.id(), "voice", ""))).contains("看不懂");
	}

	@Test
	void aSignatureStandsForOneMessage() {
		long now = Account.now();

		assertThat(account.send(Account.text(Account.id(), "帮助"), now, "once").statusCode()).isEqualTo(200);
		assertThat(account.send(Account.text(Account.id(), "别人换上的话"), now, "once").statusCode()).isEqualTo(403);
	}

	@Test
	void encryptedMessagesAreRefusedWithoutTheirKey() {
		var encrypted = new Account(account.site(), "a-token", "wx0123456789abcdef", EncryptedAccountTest.KEY);
		assertThat(encrypted.send(Account.text(Account.id(), "帮助"), Account.now(), "x").statusCode()).isEqualTo(403);
	}

}
