package org.minsheng.process;

import org.jspecify.annotations.Nullable;

/**
 * What is written beside a move.
 *
 * @param reason in the actor's own words; blank counts as none
 * @param detail a figure or name that readers want to see: an amount, a votes' count
 */
public record Note(@Nullable String reason, @Nullable String detail) {

	public static final Note NONE = new Note(null, null);

	public Note {
		reason = reason == null || reason.isBlank() ? null : reason.strip();
	}

	public static Note because(@Nullable String reason) {
		return new Note(reason, null);
	}

	public static Note detail(String detail) {
		return new Note(null, detail);
	}

}
