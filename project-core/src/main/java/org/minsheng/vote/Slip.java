package org.minsheng.vote;

import java.math.BigInteger;
import java.util.Optional;

import org.minsheng.secret.Legible;

/**
 * What a voter keeps on paper: an access code or a receipt. Twelve characters, about 56 random bits; printed in three groups
 * of four.
 */
public record Slip(String value) {

	private static final Legible FORM = new Legible(3, 4);

	public static Slip random() {
		return new Slip(FORM.random());
	}

	/** What follows from a digest in hexadecimal, and is as hard to guess as that. */
	static Slip of(String digest) {
		return new Slip(FORM.of(new BigInteger(digest, 16)));
	}

	/** Reads what somebody typed: lower case, spaces and dashes do not matter. */
	public static Optional<Slip> parse(String typed) {
		return FORM.parse(typed).map(Slip::new);
	}

	/** In groups, as it is printed. */
	public String printed() {
		return FORM.printed(value);
	}

	/** What is kept of an access code: enough to know it again in this round, not to print it. */
	String hashFor(RoundId round) {
		return Hashes.sha256(round.value() + "\n" + value);
	}

}
