package org.minsheng.chat.web;

import org.jspecify.annotations.Nullable;

/** What stands on the outside of a message; blank where it is missing. */
record Envelope(String signature, String timestamp, String nonce, String messageSignature, boolean encrypted) {

	static Envelope of(@Nullable String signature, @Nullable String timestamp, @Nullable String nonce, @Nullable String encryption,
			@Nullable String messageSignature) {
		return new Envelope(orBlank(signature), orBlank(timestamp), orBlank(nonce), orBlank(messageSignature), "aes".equals(encryption));
	}

	/** What stands for this one message: of the encrypted one the signature covers its words too. */
	String mark() {
		return encrypted ? messageSignature : signature;
	}

	/** When it was signed, in seconds since 1970; in the year dot, where that is not said. */
	long seconds() {
		return timestamp.matches("\\d{1,12}") ? Long.parseLong(timestamp) : 0;
	}

	private static String orBlank(@Nullable String text) {
		return text == null ? "" : text;
	}

}
