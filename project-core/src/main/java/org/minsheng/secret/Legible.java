package org.minsheng.secret;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Codes that people read off paper and type: characters without look-alikes (2 without Z, 5 without S, 6 without G, 8 without
 * B), each about 4.7 random bits.
 *
 * @param groups in which a code is printed
 * @param size of each group, in characters
 */
public record Legible(int groups, int size) {

	private static final String ALPHABET = "23456789ACDEFHJKMNPQRTVWXY";

	/** What stands in codes that were printed when these were not yet left out. */
	private static final String FORMER = "BGSZ";

	private static final SecureRandom RANDOM = new SecureRandom();

	/** The last digits of the number, written in these characters. */
	public String of(BigInteger number) {
		var base = BigInteger.valueOf(ALPHABET.length());
		return Stream.iterate(number, rest -> rest.divide(base))
			.limit((long) groups * size)
			.map(rest -> rest.mod(base).intValue())
			.map(at -> ALPHABET.substring(at, at + 1))
			.collect(Collectors.joining());
	}

	public String random() {
		return RANDOM.ints((long) groups * size, 0, ALPHABET.length())
			.mapToObj(at -> ALPHABET.substring(at, at + 1))
			.collect(Collectors.joining());
	}

	/** Reads what somebody typed: lower case, full width, spaces and dashes do not matter. */
	public Optional<String> parse(String typed) {
		var text = Normalizer.normalize(typed, Form.NFKC).replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
		boolean legible = text.length() == groups * size && text.chars().allMatch(letter -> (ALPHABET + FORMER).indexOf(letter) >= 0);
		return legible ? Optional.of(text) : Optional.empty();
	}

	/** As it stands on the paper. */
	public String printed(String code) {
		return IntStream.range(0, groups)
			.mapToObj(group -> code.substring(group * size, (group + 1) * size))
			.collect(Collectors.joining("-"));
	}

}
