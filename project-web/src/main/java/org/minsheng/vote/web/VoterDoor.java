package org.minsheng.vote.web;

import java.util.Objects;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.limit.Limit;
import org.minsheng.page.Throttle;
import org.minsheng.vote.VoteRefusal;

/** The way into the booth: access codes are not guessed here, and scrutineers may count the devices. */
@Component
@RequiredArgsConstructor
class VoterDoor {

	/** Wrong codes from one network; right ones are not counted. */
	private static final Limit WRONG_CODES = Limit.perHour(30);

	private final Throttle throttle;

	private final HttpServletRequest request;

	<T> T through(@Nullable String pass, Supplier<T> act) {
		return pass == null ? act.get() : throttle.tryAt("vote-code", WRONG_CODES, VoteRefusal.NOT_ON_THE_ROLL, act);
	}

	/** What tells one device from another, as far as a server can see it. */
	String device() {
		return Objects.requireNonNullElse(request.getHeader("User-Agent"), "") + "\n" + request.getRemoteAddr();
	}

}
