package org.minsheng.vote;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Projects of which only one may win, for example two plans for one site; part of the published rule.
 *
 * @param codes with commas between them, in their order
 */
public record ExclusiveGroup(String codes) implements Serializable {

	public static ExclusiveGroup of(Collection<String> projects) {
		return new ExclusiveGroup(String.join(",", projects.stream().distinct().sorted().toList()));
	}

	public List<String> projects() {
		return codes.isEmpty() ? List.of() : List.of(codes.split(","));
	}

	/** As the selection rules know it. */
	Set<String> asSet() {
		return Set.copyOf(projects());
	}

}
