package org.minsheng.page;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.Reason;
import org.minsheng.Refused;
import org.minsheng.limit.Limit;
import org.minsheng.limit.Limits;
import org.minsheng.security.Network;

/** Stands at the doors that are open to anybody, and lets only so many through. */
@Component
@RequiredArgsConstructor
public class Throttle {

	private final Limits limits;

	private final HttpServletRequest request;

	/**
	 * Counts one more from the visitor's address.
	 * @throws TooOften where it was one too many
	 */
	public void byAddress(String door, Limit limit) {
		by(door, Network.of(request.getRemoteAddr()), limit);
	}

	/**
	 * Counts one more of whoever is named; the name is kept for a day.
	 * @throws TooOften where it was one too many
	 */
	public void by(String door, String who, Limit limit) {
		limits.knock(door + " " + who, limit).ifPresent(wait -> {
			throw new TooOften(wait);
		});
	}

	/**
	 * Lets the visitor try, and counts only what is refused for the reason; after so many of those the door is shut, so that
	 * guessing leads nowhere and nobody else is kept waiting.
	 * @throws TooOften where the door is shut
	 */
	public <T> T tryAt(String door, Limit limit, Reason counted, Supplier<T> act) {
		var who = door + " " + Network.of(request.getRemoteAddr());
		limits.shut(who, limit).ifPresent(wait -> {
			throw new TooOften(wait);
		});
		try {
			return act.get();
		} catch (Refused refused) {
			if (refused.getRefusal().reason() == counted) limits.knock(who, limit);
			throw refused;
		}
	}

}
