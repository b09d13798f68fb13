package org.minsheng.selection;

import java.util.List;
import java.util.Set;

/**
 * What a result must respect beside the budget.
 *
 * @param limits floors and ceilings per community, type, theme, in the order in which floors are filled
 * @param exclusive sets of identifiers of which only one may win, for example two plans for one site
 * @param withdrawn identifiers of candidates withdrawn after the vote
 */
public record Constraints(List<Limit> limits, List<Set<String>> exclusive, Set<String> withdrawn) {

	public static final Constraints NONE = new Constraints(List.of(), List.of(), Set.of());

	public Constraints {
		limits = List.copyOf(limits);
		exclusive = exclusive.stream().map(Set::copyOf).toList();
		withdrawn = Set.copyOf(withdrawn);
	}

	boolean withdraws(Candidate candidate) {
		return candidate.withdrawn() || withdrawn.contains(candidate.id());
	}

}
