package org.minsheng.page;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/** What people typed, fit to be kept. */
public final class Typed {

	/** Yuan above nothing, with up to two decimals. */
	public static final String MONEY = "(?=.*[1-9])\\d{1,9}(\\.\\d{1,2})?";

	/** A number of people. */
	public static final String COUNT = "\\d{1,4}";

	private Typed() {
	}

	/** Without outer space, foreign line ends and characters that no database keeps; nothing becomes empty. */
	public static String tidy(@Nullable String text) {
		return text == null ? "" : text.strip().replace("\r\n", "\n").replace("\0", "");
	}

	/** A number without the separators, spaces and full-width digits that people type: 85，000 is 85000. */
	public static @Nullable String number(@Nullable String text) {
		return text == null
				? null
				: orNull(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[,\\s]", ""));
	}

	/** The same, but what is blank becomes nothing. */
	public static @Nullable String orNull(@Nullable String text) {
		var tidy = tidy(text);
		return tidy.isEmpty() ? null : tidy;
	}

}
