package org.minsheng.page;

import org.jspecify.annotations.Nullable;

/** What people typed, fit to be kept. */
public final class Typed {

	private Typed() {
	}

	/** Without outer space, foreign line ends and characters that no database keeps; nothing becomes empty. */
	public static String tidy(@Nullable String text) {
		return text == null ? "" : text.strip().replace("\r\n", "\n").replace("\0", "");
	}

	/** The same, but what is blank becomes nothing. */
	public static @Nullable String orNull(@Nullable String text) {
		var tidy = tidy(text);
		return tidy.isEmpty() ? null : tidy;
	}

}
