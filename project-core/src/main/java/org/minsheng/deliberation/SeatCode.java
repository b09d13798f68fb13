package org.minsheng.deliberation;

import java.util.Optional;

import org.minsheng.secret.Legible;

/**
 * What opens the door of one meeting, or shows who knocks: six characters, about 29 random bits, which serve a day behind a
 * door that counts wrong ones.
 */
public record SeatCode(String value) {

	private static final Legible FORM = new Legible(2, 3);

	public static SeatCode random() {
		return new SeatCode(FORM.random());
	}

	/** Reads what somebody typed: lower case, spaces and dashes do not matter. */
	public static Optional<SeatCode> parse(String typed) {
		return FORM.parse(typed).map(SeatCode::new);
	}

	/** In two groups, as it is printed. */
	public String printed() {
		return FORM.printed(value);
	}

}
