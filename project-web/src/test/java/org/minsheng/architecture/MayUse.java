package org.minsheng.architecture;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static java.util.Map.entry;

/** Which capability may use which: the way data flows. There is no way back. */
class MayUse {

	private static final Map<String, Set<String>> DIRECTLY = Map.ofEntries(
			entry("money", Set.of()),
			entry("category", Set.of()),
			entry("clock", Set.of()),
			entry("photo", Set.of()),
			entry("secret", Set.of()),
			entry("limit", Set.of()),
			entry("trail", Set.of()),
			entry("organisation", Set.of("money")),
			entry("member", Set.of("organisation")),
			entry("administration", Set.of("member", "trail", "secret")),
			entry("process", Set.of("member", "trail")),
			entry("proposal", Set.of("process", "category", "photo", "secret")),
			entry("sheet", Set.of("proposal")),
			entry("chat", Set.of("proposal")),
			entry("call", Set.of("member", "trail")),
			entry("feed", Set.of("proposal")),
			entry("project", Set.of("proposal", "money")),
			entry("message", Set.of("project")),
			entry("deliberation", Set.of("project")),
			entry("vote", Set.of("project", "selection")),
			entry("paper", Set.of("vote")),
			entry("watch", Set.of("vote")),
			entry("notice", Set.of("project")),
			entry("selection", Set.of("money")),
			entry("budget", Set.of("project")),
			entry("batch", Set.of("selection", "budget", "notice")),
			entry("delivery", Set.of("batch")),
			entry("completion", Set.of("delivery", "budget")),
			entry("desk", Set.of("completion", "deliberation", "vote")),
			entry("disclosure", Set.of("completion", "deliberation", "vote")));

	static boolean knows(String capability) {
		return DIRECTLY.containsKey(capability);
	}

	/** What it may use, what those may use, and itself. */
	static Set<String> reachableFrom(String capability) {
		var reachable = new HashSet<String>();
		reach(capability, reachable);
		return reachable;
	}

	private static void reach(String capability, Set<String> reached) {
		if (reached.add(capability)) DIRECTLY.get(capability).forEach(next -> reach(next, reached));
	}

	/** Those that can come back to themselves. */
	static Stream<String> onACycle() {
		return DIRECTLY.keySet()
			.stream()
			.filter(one -> DIRECTLY.get(one)
				.stream()
				.flatMap(next -> reachableFrom(next).stream())
				.collect(Collectors.toSet())
				.contains(one));
	}

}
