package org.minsheng.page;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.minsheng.WebTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.TEXT_HTML;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Staff at the desk get the desk's advice, whatever went wrong; everybody else is told where to call. */
@WebTest
class DeskErrorsTest {

	private static final String RESIDENTS = "请打您所在社区工作站的电话";

	private static final String STAFF = "系统管理员";

	@Autowired
	private MockMvc site;

	@Test
	void whatIsNotThere() throws Exception {
		assertThat(text(get("/desk/votes/KC2099-V999"), "office")).contains("从工作台的队列里打开", STAFF, "href=\"/desk\"")
			.doesNotContain(RESIDENTS);
		assertThat(text(get("/votes/KC2099-V999"), "office")).contains(RESIDENTS).doesNotContain(STAFF);
		assertThat(text(get("/votes/KC2099-V999"), null)).contains(RESIDENTS).doesNotContain(STAFF);
	}

	@Test
	void whatIsRefused() throws Exception {
		assertThat(text(post("/desk/batches/KC2016-B1/approval"), "leader")).contains("该由谁办", STAFF).doesNotContain(RESIDENTS);
	}

	@Test
	void whatTheContainerTells() throws Exception {
		for (int status : new int[] { 403, 404, 409, 413, 429, 500, 400 }) {
			assertThat(text(told(status, "/desk/votes"), "office")).as("" + status).contains(STAFF).doesNotContain(RESIDENTS, "??");
			assertThat(text(told(status, "/votes"), "office")).as("" + status).contains(RESIDENTS).doesNotContain(STAFF, "??");
			assertThat(text(told(status, "/desk/votes"), "resident")).as("" + status).contains(RESIDENTS).doesNotContain(STAFF);
		}
	}

	@Test
	void whereNotEvenTheSessionCanBeReadThePageStillRenders() {
		var request = new MockHttpServletRequest("GET", "/desk/votes") {

			@Override
			public boolean isUserInRole(String role) {
				throw new IllegalStateException("No session");
			}

		};
		assertThat(new DeskErrors(request).atDesk()).isFalse();
	}

	private static MockHttpServletRequestBuilder told(int status, String about) {
		return get("/error").accept(TEXT_HTML)
			.requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
			.requestAttr(RequestDispatcher.ERROR_REQUEST_URI, about);
	}

	private String text(MockHttpServletRequestBuilder request, @Nullable String username) throws Exception {
		if (username != null) request.session(as(username));
		return site.perform(request.with(csrf())).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	private MockHttpSession as(String username) throws Exception {
		return (MockHttpSession) Objects.requireNonNull(site
			.perform(post("/login").param("username", username).param("password", "minsheng-demo").with(csrf()))
			.andReturn()
			.getRequest()
			.getSession());
	}

}
