package org.minsheng.proposal.web;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Tells a form from every other, so that sending it twice makes one request. */
final class FormToken {

	private FormToken() {
	}

	static String fresh() {
		return UUID.randomUUID().toString();
	}

	/** Nothing where it was left out or made up. */
	static @Nullable UUID read(@Nullable String token) {
		try {
			return token == null ? null : UUID.fromString(token);
		} catch (IllegalArgumentException forged) {
			return null;
		}
	}

}
