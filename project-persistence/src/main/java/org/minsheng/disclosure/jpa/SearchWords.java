package org.minsheng.disclosure.jpa;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What somebody typed to search for: words apart by spaces, each of which must occur as it stands. */
record SearchWords(List<String> words) {

	private static final int MOST_WORDS = 10;

	static SearchWords of(@Nullable String typed) {
		if (typed == null) {
			return new SearchWords(List.of());
		}
		return new SearchWords(Stream.of(typed.replace("\0", "").toLowerCase(Locale.ROOT).split("[\\s\u3000]+"))
			.filter(word -> !word.isEmpty())
			.limit(MOST_WORDS)
			.toList());
	}

	/** One pattern per word, in which nothing but the ends is a wildcard; absent where there are no words. */
	String @Nullable [] patterns() {
		return words.isEmpty() ? null : words.stream().map(SearchWords::pattern).toArray(String[]::new);
	}

	/** All characters of all words, by which the index narrows the search. */
	String characters() {
		return String.join("", words);
	}

	private static String pattern(String word) {
		return "%" + word.replaceAll("[\\\\%_]", "\\\\$0") + "%";
	}

}
