package org.minsheng.vote.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Whoever signs out leaves no ballot behind in the browser. */
@Component
@RequiredArgsConstructor
class LeavingVotes implements LogoutHandler {

	private final BoothCookie cookie;

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication nobody) {
		cookie.drop(response);
	}

}
