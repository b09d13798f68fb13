package org.minsheng.proposal.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.minsheng.member.Grant;
import org.minsheng.member.Member;
import org.minsheng.member.Members;
import org.minsheng.member.Role;
import org.minsheng.organisation.Scope;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Residents and staff of 官湖 at their pages, each in a session of its own. */
class Residents {

	static final Scope GUANHU = new Scope("dapeng", "kuichong", "guanhu");

	private static final String PASSWORD = "minsheng-demo";

	private final Map<String, MockHttpSession> sessions = new HashMap<>();

	private final MockMvc site;

	Residents(MockMvc site) {
		this.site = site;
	}

	/** Somebody new who lives there. */
	static String another(Members members, PasswordEncoder encoder, Scope place) {
		var name = "resident-" + UUID.randomUUID();
		members.save(new Member(name, "演示居民", encoder.encode(PASSWORD), Set.of(new Grant(Role.RESIDENT, place))));
		return name;
	}

	MockHttpServletResponse open(String username, String path) throws Exception {
		return site.perform(get(path).session(as(username))).andReturn().getResponse();
	}

	String read(String username, String path) throws Exception {
		return open(username, path).getContentAsString();
	}

	/** Sends a form: names and values in turn. */
	MockHttpServletResponse send(String username, String path, String... form) throws Exception {
		return site.perform(filled(post(path), form).session(as(username)).with(csrf())).andReturn().getResponse();
	}

	MockHttpServletResponse upload(String username, String path, MockMultipartFile[] files, String... form) throws Exception {
		var request = multipart(path);
		for (var file : files) {
			request.file(file);
		}
		filled(request, form);
		return site.perform(request.session(as(username)).with(csrf())).andReturn().getResponse();
	}

	/** Sends a form in a session in which nobody is signed in any more, then signs in. */
	String sendTooLateAndSignIn(String username, String path, String... form) throws Exception {
		var session = (MockHttpSession) site.perform(filled(post(path), form).with(csrf())).andReturn().getRequest().getSession();
		return site.perform(signIn(username).session(session)).andReturn().getResponse().getRedirectedUrl() + "\n"
				+ site.perform(get(path).session(session)).andReturn().getResponse().getContentAsString();
	}

	private static <B extends AbstractMockHttpServletRequestBuilder<B>> B filled(B request, String... form) {
		for (int i = 0; i < form.length; i += 2) {
			request.param(form[i], form[i + 1]);
		}
		return request;
	}

	private MockHttpSession as(String username) throws Exception {
		if (!sessions.containsKey(username)) {
			sessions.put(username, (MockHttpSession) site.perform(signIn(username)).andReturn().getRequest().getSession());
		}
		return sessions.get(username);
	}

	private static MockHttpServletRequestBuilder signIn(String username) {
		return post("/login").param("username", username).param("password", PASSWORD).with(csrf());
	}

}
