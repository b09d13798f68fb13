package org.minsheng.chat;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.minsheng.photo.PhotoId;
import org.minsheng.proposal.Wish;

/**
 * What a follower has said so far.
 *
 * @param words what is wrong, in the order in which it was written
 * @param wanted what would help, where it was said
 * @param place in words, where it was said
 * @param asked whether the follower was asked for the community and the answer is awaited
 */
public record ChatDraft(String words, @Nullable String wanted, @Nullable String place, List<PhotoId> photos, boolean asked) {

	static final ChatDraft EMPTY = new ChatDraft("", null, null, List.of(), false);

	static final int MOST_PHOTOS = 3;

	private static final int LONGEST = 1000;

	private static final int TITLE = 60;

	public ChatDraft {
		photos = List.copyOf(photos);
	}

	boolean fits(String more) {
		return words.length() + more.length() < LONGEST;
	}

	ChatDraft saying(String more) {
		return new ChatDraft(words.isEmpty() ? more : words + "\n" + more, wanted, place, photos, false);
	}

	ChatDraft wanting(String what) {
		return new ChatDraft(words, what, place, photos, false);
	}

	ChatDraft at(String where) {
		return new ChatDraft(words, wanted, where.length() > 120 ? where.substring(0, 120) : where, photos, false);
	}

	ChatDraft showing(PhotoId photo) {
		var more = new ArrayList<>(photos);
		more.add(photo);
		return new ChatDraft(words, wanted, place, more, false);
	}

	ChatDraft asking() {
		return new ChatDraft(words, wanted, place, photos, true);
	}

	/** Whoever does not say what would help has said what is wrong; the first line is what it is about. */
	Wish wish() {
		var first = words.lines().findFirst().orElse(words);
		var title = first.codePointCount(0, first.length()) > TITLE
				? first.substring(0, first.offsetByCodePoints(0, TITLE - 1)) + "…"
				: first;
		return new Wish(title, words, wanted == null ? words : wanted, String.valueOf(place));
	}

}
