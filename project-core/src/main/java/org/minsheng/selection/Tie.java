package org.minsheng.selection;

import java.util.List;
import java.util.Optional;

import org.minsheng.selection.TieBreak.Criterion;

/**
 * Candidates whose claims were exactly equal when a decision fell.
 *
 * @param among all of them, in the order in which the tie-break puts them
 * @param decidedBy the criterion that told the first from the second; empty where the order had to
 */
public record Tie(List<Candidate> among, Optional<Criterion> decidedBy) {

	static Tie of(Election election, TieBreak tieBreak, List<Integer> inOrder) {
		var first = inOrder.get(0);
		var second = inOrder.get(1);
		var telling = tieBreak.criteria().stream().filter(criterion -> tells(election, criterion, first, second)).findFirst();
		return new Tie(inOrder.stream().map(election::candidate).toList(), telling);
	}

	private static boolean tells(Election election, Criterion criterion, int first, int second) {
		return switch (criterion) {
			case CHEAPER -> !election.candidate(first).cost().equals(election.candidate(second).cost());
			case MORE_VOTES -> election.votes(first) != election.votes(second);
		};
	}

}
