package org.minsheng.desk.web;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** The desk as the demonstration accounts use it, each in a session of its own. */
public class DeskSite {

	private final Map<String, MockHttpSession> sessions = new HashMap<>();

	private final Map<String, Cookie> told = new HashMap<>();

	private final MockMvc site;

	public DeskSite(MockMvc site) {
		this.site = site;
	}

	/** The page as the account sees it. */
	public String read(String username, String path) throws Exception {
		return look(username, path).getContentAsString();
	}

	public MockHttpServletResponse look(String username, String path) throws Exception {
		return as(username, get(path)).getResponse();
	}

	/** Sends a form: names and values in turn. */
	public MvcResult send(String username, String path, String... form) throws Exception {
		var fields = new LinkedMultiValueMap<String, String>();
		for (int i = 0; i < form.length; i += 2) {
			fields.add(form[i], form[i + 1]);
		}
		return as(username, post(path).params(fields).with(csrf()));
	}

	public int statusOf(String username, String path, String... form) throws Exception {
		return send(username, path, form).getResponse().getStatus();
	}

	/** Sends a form that should do its work. */
	public String address(String username, String path, String... form) throws Exception {
		var location = send(username, path, form).getResponse().getRedirectedUrl();
		if (location == null) {
			throw new AssertionError("Nothing came of " + path);
		}
		return location;
	}

	/** Sends one file. */
	public int upload(String username, String path, String field, byte[] file) throws Exception {
		var form = multipart(path).file(new MockMultipartFile(field, "page.png", "image/png", file));
		return site.perform(form.with(csrf()).session(as(username))).andReturn().getResponse().getStatus();
	}

	/** As a browser does: what one page tells the next goes along in its cookie. */
	private MvcResult as(String username, MockHttpServletRequestBuilder request) throws Exception {
		var cookie = told.remove(username);
		var sent = site.perform((cookie == null ? request : request.cookie(cookie)).session(as(username))).andReturn();
		var answered = sent.getResponse().getCookie("TOLD");
		var next = answered == null ? cookie : answered;
		if (next != null && next.getMaxAge() != 0) told.put(username, next);
		return sent;
	}

	private MockHttpSession as(String username) throws Exception {
		if (!sessions.containsKey(username)) {
			var signIn = post("/login").param("username", username).param("password", "minsheng-demo").with(csrf());
			sessions.put(username, (MockHttpSession) site.perform(signIn).andReturn().getRequest().getSession());
		}
		return sessions.get(username);
	}

}
