package org.minsheng.chat.web;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;

@WebTest
class NoAccountTest {

	@LocalServerPort
	private int port;

	@Test
	void whereNothingIsConfiguredThereIsNoDoor() {
		var account = new Account("http://localhost:" + port, "", "", null);

		assertThat(account.post("", "<xml/>").statusCode()).isEqualTo(404);
		assertThat(account.greet(account.sign("1", "n"), 1, "n", "echo").statusCode()).isEqualTo(404);
	}

}
