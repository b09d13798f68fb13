package org.minsheng.security;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.web.util.WebUtils;

/** Which page somebody wanted who has to sign in first. In a cookie: whoever only knocks gets no session. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class WantedPage {

	private static final String NAME = "WANTED";

	private static final int LONGEST = 2_000;

	static void remember(HttpServletRequest request, HttpServletResponse response) {
		remember(asked(request), request, response);
	}

	static void remember(String path, HttpServletRequest request, HttpServletResponse response) {
		if (path.length() <= LONGEST) {
			response
				.addCookie(cookie(request, Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(StandardCharsets.UTF_8))));
		}
	}

	static Optional<String> in(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, NAME)).flatMap(cookie -> LocalPath.of(decoded(cookie.getValue())));
	}

	/** Once one is there, it is wanted no more. */
	static void forgetOn(HttpServletRequest request, HttpServletResponse response) {
		if (in(request).filter(asked(request)::equals).isPresent()) {
			var gone = cookie(request, "");
			gone.setMaxAge(0);
			response.addCookie(gone);
		}
	}

	private static String asked(HttpServletRequest request) {
		var path = request.getRequestURI().substring(request.getContextPath().length());
		return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
	}

	private static Cookie cookie(HttpServletRequest request, String value) {
		var cookie = new Cookie(NAME, value);
		cookie.setPath(request.getContextPath() + "/");
		cookie.setHttpOnly(true);
		cookie.setSecure(request.isSecure());
		cookie.setAttribute("SameSite", SameSite.LAX.attributeValue());
		return cookie;
	}

	private static String decoded(String value) {
		try {
			return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException forged) {
			return "";
		}
	}

}
