package org.minsheng.page;

import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/**
 * Whether a page of error is met by staff at the desk, who need other advice than residents; templates reach it as
 * {@code @deskErrors}. Where not even the session can be read, which may be what went wrong, it says no.
 */
@Component
@RequiredArgsConstructor
public class DeskErrors {

	private final HttpServletRequest request;

	public boolean atDesk() {
		var desk = request.getContextPath() + "/desk";
		var path = path();
		return (path.equals(desk) || path.startsWith(desk + "/")) && isStaff();
	}

	private boolean isStaff() {
		try {
			return request.isUserInRole("STAFF");
		} catch (RuntimeException sessionOutOfReach) {
			return false;
		}
	}

	/** What was asked for, before the container went elsewhere to tell about it. */
	private String path() {
		return Stream.of(RequestDispatcher.ERROR_REQUEST_URI, RequestDispatcher.FORWARD_REQUEST_URI)
			.map(request::getAttribute)
			.filter(Objects::nonNull)
			.map(String::valueOf)
			.findFirst()
			.orElseGet(request::getRequestURI);
	}

}
