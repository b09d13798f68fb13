package org.minsheng.vote;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a voter keeps on paper: an access code or a receipt. Twelve characters without look-alikes, about 58 random bits;
 * printed in three groups of four.
 */
public record Slip(String value) {

	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int LENGTH = 12;

	private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

	private static final SecureRandom RANDOM = new SecureRandom();

	public static Slip random() {
		var text = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
		return new Slip(text.toString());
	}

	/** Reads what somebody typed: lower case, spaces and dashes do not matter. */
	public static Optional<Slip> parse(String typed) {
		var text = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
		return FORM.matcher(text).matches() ? Optional.of(new Slip(text)) : Optional.empty();
	}

	/** In groups, as it is printed. */
	public String printed() {
		return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
	}

	/** What is kept of an access code: enough to know it again in this round, not to print it. */
	String hashFor(RoundId round) {
		return Hashes.sha256(round.value() + "\n" + value);
	}

}
