package org.minsheng.page;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers whether somebody reads the large view (长辈版): {@code ?view=elder} or {@code ?view=normal} on any page. */
class ViewCookie implements HandlerInterceptor {

	static final String NAME = "view";

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		var view = request.getParameter(NAME);
		if ("elder".equals(view) || "normal".equals(view)) {
			request.setAttribute(NAME, view);
			var cookie = ResponseCookie.from(NAME, view)
				.path("/")
				.maxAge(Duration.ofDays(365))
				.httpOnly(true)
				.sameSite("Lax")
				.build();
			response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
		}
		return true;
	}

}
