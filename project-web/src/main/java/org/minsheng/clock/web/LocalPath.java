package org.minsheng.clock.web;

import java.util.regex.Pattern;

import lombok.AccessLevel;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** A path of this application, so that nobody is led to a foreign page. */
@NoArgsConstructor(access = AccessLevel.PRIVATE)
final class LocalPath {

	private static final String HOME = "/";

	/** One slash and no second, nor the backslash that browsers take for one; encoded, so that it fits a header. */
	private static final Pattern LOCAL = Pattern.compile("/(?:[^/\\\\\\x00-\\x20\\x7f-\\uffff][^\\\\\\x00-\\x20\\x7f-\\uffff]*)?");

	static String orHome(@Nullable String path) {
		return path != null && LOCAL.matcher(path).matches() ? path : HOME;
	}

}
