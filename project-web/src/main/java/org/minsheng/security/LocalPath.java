package org.minsheng.security;

import java.util.Optional;
import java.util.regex.Pattern;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** A path of this application, so that nobody is led to a foreign page. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
public final class LocalPath {

	private static final String HOME = "/";

	/** One slash and no second, nor the backslash that browsers take for one; encoded, so that it fits a header. */
	private static final Pattern LOCAL = Pattern.compile("/(?:[^/\\\\\\x00-\\x20\\x7f-\\uffff][^\\\\\\x00-\\x20\\x7f-\\uffff]*)?");

	public static String orHome(@Nullable String path) {
		return of(path).orElse(HOME);
	}

	static Optional<String> of(@Nullable String path) {
		return Optional.ofNullable(path).filter(given -> LOCAL.matcher(given).matches());
	}

}
