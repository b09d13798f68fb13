package org.minsheng.chat;

import org.jspecify.annotations.Nullable;

import org.minsheng.photo.PhotoId;

/**
 * One message of a follower.
 *
 * @param follower a mark that tells followers apart and nothing else
 * @param text what was written, or where a place was sent its name in words; absent with a picture
 */
public record Heard(String follower, Kind kind, @Nullable String text, @Nullable PhotoId photo) {

	/** What a message is. */
	public enum Kind {

		TEXT, PLACE, PHOTO, BEGINNING, OTHER

	}

	public static Heard text(String follower, String text) {
		return new Heard(follower, Kind.TEXT, text, null);
	}

	String words() {
		return text == null ? "" : text.replace("\0", "").strip();
	}

}
