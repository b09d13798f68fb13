package org.minsheng.security;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the form. Nothing is kept of what was tried, so that guessing fills no session. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

	static final String SHUT = "/login/shut";

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException, ServletException {
		if (failure instanceof SignInShut shut) {
			response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(shut.getWait().toSeconds()));
			request.setAttribute(SHUT, shut.getWait());
			request.getRequestDispatcher(SHUT).forward(request, response);
		} else {
			response.sendRedirect(request.getContextPath() + "/login?error");
		}
	}

}
