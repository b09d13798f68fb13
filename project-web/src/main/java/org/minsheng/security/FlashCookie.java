package org.minsheng.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * What one page tells the next, a receipt or that something was done: sealed in a cookie for the three minutes until it is
 * read. So whoever votes with a code or asks as a guest needs no session, and no receipt lies beside anybody's name. A long
 * text waits in the session instead.
 */
@Component("flashMapManager")
@RequiredArgsConstructor
class FlashCookie extends SessionFlashMapManager {

	private static final String NAME = "TOLD";

	/** What browsers keep for certain is 4,096 bytes, with the name and the rest. */
	private static final int MOST = 3_800;

	private final SealedObjects objects;

	/** What was read once: the same maps are taken out as were given out. */
	private record Told(List<FlashMap> maps) {
	}

	@Override
	protected List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
		if (request.getAttribute(NAME) instanceof Told told) return told.maps();
		var carried = carried(request);
		var waiting = carried.isEmpty() ? super.retrieveFlashMaps(request) : carried;
		var told = new Told(waiting == null ? new ArrayList<>() : new ArrayList<>(waiting));
		request.setAttribute(NAME, told);
		return told.maps();
	}

	@Override
	protected void updateFlashMaps(List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
		request.setAttribute(NAME, new Told(maps));
		var sealed = maps.isEmpty() ? "" : objects.seal(maps);
		boolean fits = sealed.length() <= MOST;
		if (!fits || super.retrieveFlashMaps(request) != null) super.updateFlashMaps(fits ? List.of() : maps, request, response);
		if (fits || !carried(request).isEmpty()) response.addCookie(cookie(request, fits ? sealed : ""));
	}

	/** Nobody else's: to share a lock there would have to be a session, and what is asked twice at once may be told twice. */
	@Override
	protected Object getFlashMapsMutex(HttpServletRequest request) {
		return request;
	}

	private List<FlashMap> carried(HttpServletRequest request) {
		return Optional.ofNullable(WebUtils.getCookie(request, NAME))
			.map(Cookie::getValue)
			.filter(value -> !value.isEmpty())
			.flatMap(objects::open)
			.map(FlashCookie::maps)
			.orElse(List.of());
	}

	/** Whatever else may have been sealed for another place is nothing here. */
	private static List<FlashMap> maps(Object opened) {
		return opened instanceof List<?> maps
				? maps.stream().filter(FlashMap.class::isInstance).map(FlashMap.class::cast).toList()
				: List.of();
	}

	private Cookie cookie(HttpServletRequest request, String value) {
		var cookie = new Cookie(NAME, value);
		cookie.setPath(request.getContextPath() + "/");
		cookie.setHttpOnly(true);
		cookie.setSecure(request.isSecure());
		cookie.setMaxAge(value.isEmpty() ? 0 : getFlashMapTimeout());
		cookie.setAttribute("SameSite", SameSite.LAX.attributeValue());
		return cookie;
	}

}
