package org.minsheng.proposal;

import java.util.HashSet;
import java.util.Set;

/**
 * How alike two requests read, from 0 to 100: the share of neighbouring pairs of characters that both have (Dice), which
 * needs no word boundaries. The title counts together with what is wanted and where. Only a hint; people decide.
 */
final class Likeness {

	private Likeness() {
	}

	static int of(Wish one, Wish other) {
		return of(one.title() + one.place() + one.wanted(), other.title() + other.place() + other.wanted());
	}

	/** How alike the two say where it is: the nearest to a distance that words give. */
	static int ofPlaces(Wish one, Wish other) {
		return of(one.place(), other.place());
	}

	private static int of(String one, String other) {
		var these = pairs(one);
		var those = pairs(other);
		if (these.isEmpty() || those.isEmpty()) {
			return 0;
		}
		var both = new HashSet<>(these);
		both.retainAll(those);
		return 200 * both.size() / (these.size() + those.size());
	}

	private static Set<String> pairs(String words) {
		var text = words.replaceAll("[\\p{Punct}\\p{IsPunctuation}\\s]", "");
		var pairs = new HashSet<String>();
		for (int i = 0; i + 2 <= text.length(); i++) {
			pairs.add(text.substring(i, i + 2));
		}
		return pairs;
	}

}
