package org.minsheng.proposal;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a resident keeps to follow a request: eight characters without look-alikes, about 39 random bits, so that nobody
 * finds others' by counting.
 */
public record TrackingCode(String value) implements Serializable {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 8;

	private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

	private static final SecureRandom RANDOM = new SecureRandom();

	public static TrackingCode random() {
		var code = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return new TrackingCode(code.toString());
	}

	/** Reads what somebody typed: lower case, spaces and dashes do not matter. */
	public static Optional<TrackingCode> parse(String typed) {
		var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
		return FORM.matcher(code).matches() ? Optional.of(new TrackingCode(code)) : Optional.empty();
	}

}
