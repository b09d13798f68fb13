package org.minsheng.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;

/** What is counted as one place that visitors come from. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
public final class Network {

	private static final int NETWORK_BYTES = 8;

	/** A household with IPv6 has as many addresses as it likes, but one network. */
	public static String of(String address) {
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
