package org.minsheng.proposal.web;

import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** A demonstration account at work. */
record Desk(MockMvc site, MockHttpSession session) {

	static Desk of(MockMvc site, String username) throws Exception {
		var signIn = MockMvcRequestBuilders.post("/login")
			.param("username", username)
			.param("password", "minsheng-demo")
			.with(csrf());
		return new Desk(site, (MockHttpSession) site.perform(signIn).andReturn().getRequest().getSession());
	}

	String read(String path) throws Exception {
		return site.perform(MockMvcRequestBuilders.get(path).session(session)).andReturn().getResponse().getContentAsString();
	}

	int statusOf(String path) throws Exception {
		return site.perform(MockMvcRequestBuilders.get(path).session(session)).andReturn().getResponse().getStatus();
	}

}
