package org.minsheng.proposal;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number in mainland China: a mobile one, or a landline with its area code. Digits only. */
public record Phone(String digits) implements Serializable {

	/** Eleven digits of a mobile number, or area code and number of a landline. */
	public static final String FORM = "1[3-9]\\d{9}|0[1-9]\\d{8,10}";

	private static final Pattern DIGITS = Pattern.compile(FORM);

	private static final int SHOWN_FIRST = 3;

	private static final int SHOWN_LAST = 4;

	/** Reads what somebody typed: spaces, dashes, brackets, the country's code and full-width digits do not matter. */
	public static Optional<Phone> parse(String typed) {
		var digits = Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\-()]", "")
			.replaceFirst("^(\\+|00)86", "");
		return DIGITS.matcher(digits).matches() ? Optional.of(new Phone(digits)) : Optional.empty();
	}

	/** 138****5678: enough to recognise one's own, not to call anybody. */
	public String masked() {
		int hidden = digits.length() - SHOWN_FIRST - SHOWN_LAST;
		return digits.substring(0, SHOWN_FIRST) + "*".repeat(hidden) + digits.substring(SHOWN_FIRST + hidden);
	}

	/** Masked: what is logged by accident tells nobody's number. */
	@Override
	public String toString() {
		return masked();
	}

}
