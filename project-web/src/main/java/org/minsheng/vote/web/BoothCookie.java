package org.minsheng.vote.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import org.minsheng.secret.Sealed;
import org.minsheng.secret.Vault;
import org.minsheng.security.CurrentAccount;

/**
 * Keeps what a voter takes along sealed in the voter's own browser: no address tells it, and no row of ours joins a person to
 * marks. It opens for half an hour, in this vote only, and for whoever is signed in as when it was sealed.
 */
@Component
@RequiredArgsConstructor
class BoothCookie {

	private static final String NAME = "BOOTH";

	private static final Duration LASTS = Duration.ofMinutes(30);

	/** Long enough to load the page anew in large print, too short for whoever gets the telephone next. */
	private static final Duration RECEIPT_LASTS = Duration.ofMinutes(2);

	private final Vault vault;

	private final CurrentAccount account;

	private final HttpServletRequest request;

	private final Clock clock;

	void carry(String code, Carried carried, HttpServletResponse response) {
		var lasts = carried.receipt() == null ? LASTS : RECEIPT_LASTS;
		var until = clock.instant().plus(lasts).toEpochMilli();
		var sealed = vault.seal(until + "\n" + owner(code) + "\n" + carried.written());
		response.addCookie(cookie(sealed.text(), lasts));
	}

	/** Nothing where it is late, somebody else's, of another vote, or changed. */
	Optional<Carried> in(String code) {
		return Optional.ofNullable(WebUtils.getCookie(request, NAME)).flatMap(found -> open(found.getValue(), code));
	}

	void drop(HttpServletResponse response) {
		response.addCookie(cookie("", Duration.ZERO));
	}

	private Optional<Carried> open(String sealed, String code) {
		try {
			var text = vault.open(new Sealed(sealed));
			var untilEnds = text.indexOf('\n');
			var owner = owner(code) + "\n";
			var late = Long.parseLong(text.substring(0, untilEnds)) < clock.millis();
			return late || !text.startsWith(owner, untilEnds + 1)
					? Optional.empty()
					: Optional.of(Carried.read(text.substring(untilEnds + 1 + owner.length())));
		} catch (IllegalStateException | IllegalArgumentException forged) {
			return Optional.empty();
		}
	}

	private String owner(String code) {
		var member = account.actor().id();
		return code + " " + (member == null ? "" : member.value());
	}

	private Cookie cookie(String value, Duration lasts) {
		var cookie = new Cookie(NAME, value);
		cookie.setPath(request.getContextPath() + "/votes");
		cookie.setMaxAge((int) lasts.toSeconds());
		cookie.setHttpOnly(true);
		cookie.setSecure(request.isSecure());
		cookie.setAttribute("SameSite", SameSite.STRICT.attributeValue());
		return cookie;
	}

}
