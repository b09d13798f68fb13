package org.minsheng.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Remembers a form that was sent when the session had ended: after signing in one comes back to it, with the words in
 * it. Pictures are not remembered, nor more than some pages of text. Of a page that is only wanted to be read a cookie is
 * enough.
 */
public class UnsentForm extends HttpSessionRequestCache {

	private static final String FORM = "/proposals/new";

	private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

	private static final int MOST = 10_000;

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		if (keeps(request)) {
			var saved = new SimpleSavedRequest(request.getContextPath() + FORM);
			saved.setParameters(words(request));
			request.getSession().setAttribute(SAVED, saved);
		} else if ("GET".equals(request.getMethod()) && isPage(request)) {
			WantedPage.remember(request, response);
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		var form = super.getRequest(request, response);
		return form != null ? form : WantedPage.in(request).map(SimpleSavedRequest::new).orElse(null);
	}

	/** Nothing has to be played back: a page is asked for anew, and a form takes its words itself. */
	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		WantedPage.forgetOn(request, response);
		return null;
	}

	/** Whether the request is a form that is remembered. */
	static boolean keeps(HttpServletRequest request) {
		return "POST".equals(request.getMethod()) && (request.getContextPath() + FORM).equals(request.getRequestURI());
	}

	/** Not a piece of a page that a script has asked for, nor a picture: nobody wants to land there. */
	private static boolean isPage(HttpServletRequest request) {
		var accepted = request.getHeader("Accept");
		return accepted == null || accepted.contains("text/html");
	}

	/** What was typed there, once. */
	public static Optional<Map<String, String>> take(HttpServletRequest request, String path) {
		var session = request.getSession(false);
		if (session != null && session.getAttribute(SAVED) instanceof SimpleSavedRequest saved
				&& saved.getRedirectUrl().endsWith(path) && !saved.getParameterMap().isEmpty()) {
			session.removeAttribute(SAVED);
			var fields = new LinkedHashMap<String, String>();
			saved.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
			return Optional.of(fields);
		}
		return Optional.empty();
	}

	private static Map<String, String[]> words(HttpServletRequest request) {
		var kept = new LinkedHashMap<String, String[]>();
		int[] left = { MOST };
		request.getParameterMap().forEach((name, values) -> {
			left[0] -= name.length() + values[0].length();
			if (left[0] >= 0 && !name.equals("_csrf")) {
				kept.put(name, new String[] { values[0] });
			}
		});
		return kept;
	}

}
