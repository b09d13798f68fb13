package org.minsheng.deliberation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What opens the door of one meeting, or shows who knocks: six characters without look-alikes, about 29 random bits, which
 * serve a day behind a door that counts knocks.
 */
public record SeatCode(String value) {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 6;

	private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

	private static final SecureRandom RANDOM = new SecureRandom();

	public static SeatCode random() {
		var text = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		}
		return new SeatCode(text.toString());
	}

	/** Reads what somebody typed: lower case, spaces and dashes do not matter. */
	public static Optional<SeatCode> parse(String typed) {
		var text = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
		return FORM.matcher(text).matches() ? Optional.of(new SeatCode(text)) : Optional.empty();
	}

	/** In two groups, as it is printed. */
	public String printed() {
		return value.substring(0, 3) + "-" + value.substring(3);
	}

}
