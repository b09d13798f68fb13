package org.minsheng.proposal;

import java.io.Serializable;
import java.util.Optional;

import org.minsheng.secret.Legible;

/** What a resident keeps to follow a request: eight characters, about 39 random bits, so that nobody finds others' by counting. */
public record TrackingCode(String value) implements Serializable {

	private static final Legible FORM = new Legible(1, 8);

	public static TrackingCode random() {
		return new TrackingCode(FORM.random());
	}

	/** Reads what somebody typed: lower case, spaces and dashes do not matter. */
	public static Optional<TrackingCode> parse(String typed) {
		return FORM.parse(typed).map(TrackingCode::new);
	}

}
