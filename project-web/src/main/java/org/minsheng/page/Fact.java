package org.minsheng.page;

import org.jspecify.annotations.Nullable;

/** A label and its value, in words. */
public record Fact(String label, String value, @Nullable String note) {

	public Fact(String label, String value) {
		this(label, value, null);
	}

}
