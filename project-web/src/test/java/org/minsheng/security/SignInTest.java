package org.minsheng.security;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

import org.minsheng.WebTest;
import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Guessing passwords, from many places and at many accounts. */
@WebTest
class SignInTest {

	private static final String RIGHT = "a right password";

	private static final String WRONG = "a wrong password";

	private static final Scope GUANHU = new Scope("dapeng", "kuichong", "guanhu");

	@Autowired
	private MockMvc site;

	@Autowired
	private Members members;

	@Autowired
	private PasswordEncoder encoder;

	private String account;

	private String here;

	@BeforeEach
	void arrive() {
		account = someone();
		here = address();
	}

	@Test
	void afterFiveWrongPasswordsTheRightOneIsRefusedToo() throws Exception {
		failsFiveTimes(account, here);

		assertThat(tried(account, WRONG, here).getStatus()).isEqualTo(429);
		var refused = tried(account, RIGHT, here);
		assertThat(refused.getStatus()).isEqualTo(429);
		assertThat(refused.getForwardedUrl()).isEqualTo("/login/shut");
		assertThat(Integer.parseInt(String.valueOf(refused.getHeader("Retry-After")))).isBetween(1, 900);
	}

	@Test
	void anAccountThatDoesNotExistIsRefusedAlike() throws Exception {
		var nobody = "nobody-" + UUID.randomUUID();
		failsFiveTimes(nobody, here);

		assertThat(tried(nobody, WRONG, here).getStatus()).isEqualTo(429);
	}

	@Test
	void capitalLettersAndSpacesMakeNoOtherAccount() throws Exception {
		failsFiveTimes(account, here);

		assertThat(tried(" " + account.toUpperCase(Locale.ROOT), RIGHT, here).getStatus()).isEqualTo(429);
	}

	@Test
	void othersAtTheSameAddressAndTheOwnerElsewhereGetIn() throws Exception {
		failsFiveTimes(account, here);

		assertThat(tried(someone(), RIGHT, here).getRedirectedUrl()).isEqualTo("/welcome");
		assertThat(tried(account, RIGHT, address()).getRedirectedUrl()).isEqualTo("/welcome");
	}

	@Test
	void theRightPasswordBeginsTheCountAnew() throws Exception {
		for (int round = 0; round < 2; round++) {
			fails(4, account, here);
			assertThat(tried(account, RIGHT, here).getRedirectedUrl()).isEqualTo("/welcome");
		}
	}

	@Test
	void manyAddressesTogetherGuessNoMoreThanTwenty() throws Exception {
		for (int i = 0; i < 5; i++) {
			fails(4, account, address());
		}

		assertThat(tried(account, RIGHT, address()).getStatus()).isEqualTo(429);
	}

	@Test
	void anAddressThatTriesThirtyAccountsIsShutForAll() throws Exception {
		for (int i = 0; i < 10; i++) {
			fails(3, "nobody-" + UUID.randomUUID(), here);
		}

		assertThat(tried(account, RIGHT, here).getStatus()).isEqualTo(429);
		assertThat(tried(account, RIGHT, address()).getRedirectedUrl()).isEqualTo("/welcome");
	}

	@Test
	void thoseWhoGetInCountForNothing() throws Exception {
		for (int i = 0; i < 31; i++) {
			assertThat(tried(account, RIGHT, here).getRedirectedUrl()).isEqualTo("/welcome");
		}
	}

	private void failsFiveTimes(String username, String address) throws Exception {
		fails(5, username, address);
	}

	private void fails(int times, String username, String address) throws Exception {
		for (int i = 0; i < times; i++) {
			assertThat(tried(username, WRONG, address).getRedirectedUrl()).isEqualTo("/login?error");
		}
	}

	private MockHttpServletResponse tried(String username, String password, String address) throws Exception {
		return site.perform(post("/login").param("username", username).param("password", password).with(csrf()).with(request -> {
			request.setRemoteAddr(address);
			return request;
		})).andReturn().getResponse();
	}

	private String someone() {
		var name = "someone-" + UUID.randomUUID();
		members.save(new Member(name, "演示居民", encoder.encode(RIGHT), Set.of(new Grant(Role.RESIDENT, GUANHU))));
		return name;
	}

	/** A network of its own. */
	private static String address() {
		var random = UUID.randomUUID().toString();
		return "2001:db8:" + random.substring(0, 4) + ":" + random.substring(9, 13) + "::1";
	}

}
