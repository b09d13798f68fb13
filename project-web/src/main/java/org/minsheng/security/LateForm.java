package org.minsheng.security;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form that outlived its session: its token is no longer known, or nobody is signed in any more. The page says so, gives
 * back the words and leads to where they were typed; a request that is remembered anyway goes to the sign-in page as ever.
 */
@Component
class LateForm implements AccessDeniedHandler, AuthenticationEntryPoint {

	static final String PAGE = "/late";

	private static final int LONGEST = 20_000;

	/** What a person wrote, not a code, a number or a choice. */
	private static final Pattern WORDS = Pattern.compile("(?s)(?=.*[^\\x00-\\x7f]|.*\\s).{6,}");

	private final AccessDeniedHandler refusing = new AccessDeniedHandlerImpl();

	private final AuthenticationEntryPoint signingIn = new LoginUrlAuthenticationEntryPoint("/login");

	/** What the page shows: where the form was, and what was written. */
	record Late(String back, List<String> words) {
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
			throws IOException, ServletException {
		if (refusal instanceof CsrfException) {
			tell(request, response);
		} else {
			refusing.handle(request, response, refusal);
		}
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
			throws IOException, ServletException {
		if (HttpMethod.POST.matches(request.getMethod()) && !UnsentForm.keeps(request)) {
			WantedPage.remember(back(request), request, response);
			tell(request, response);
		} else {
			signingIn.commence(request, response, nobody);
		}
	}

	private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
		response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		request.setAttribute(PAGE, new Late(back(request), words(request)));
		request.getRequestDispatcher(PAGE).forward(request, response);
	}

	/** Only what was typed on a page of ours: nobody else puts words into our pages. */
	private static List<String> words(HttpServletRequest request) {
		if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
			return List.of();
		}
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter(field -> !field.getKey().contains("password"))
			.flatMap(field -> Stream.of(field.getValue()))
			.filter(value -> value.length() < LONGEST && WORDS.matcher(value).matches())
			.toList();
	}

	/** The page on which the form stood; the browser tells it to our own pages. */
	private static String back(HttpServletRequest request) {
		var referer = request.getHeader(HttpHeaders.REFERER);
		try {
			var page = URI.create(referer == null ? "" : referer);
			var path = page.getRawQuery() == null ? page.getRawPath() : page.getRawPath() + "?" + page.getRawQuery();
			return request.getServerName().equals(page.getHost()) ? LocalPath.orHome(path) : "/";
		} catch (IllegalArgumentException forged) {
			return "/";
		}
	}

}
