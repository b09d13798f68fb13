package org.minsheng.page;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.Reason;
import org.minsheng.Refused;
import org.minsheng.limit.Limit;
import org.minsheng.limit.Limits;

/** Stands at the doors that are open to anybody, and lets only so many through. */
@Component
@RequiredArgsConstructor
public class Throttle {

	private static final int NETWORK_BYTES = 8;

	private final Limits limits;

	private final HttpServletRequest request;

	/**
	 * Counts one more from the visitor's address.
	 * @throws TooOften where it was one too many
	 */
	public void byAddress(String door, Limit limit) {
		by(door, network(request.getRemoteAddr()), limit);
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
		var who = door + " " + network(request.getRemoteAddr());
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

	/** A household with IPv6 has as many addresses as it likes, but one network. */
	private static String network(String address) {
		try {
			var parsed = InetAddress.getByName(address);
			return parsed instanceof Inet6Address
					? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
					: address;
		} catch (UnknownHostException neither) {
			return address;
		}
	}

}
