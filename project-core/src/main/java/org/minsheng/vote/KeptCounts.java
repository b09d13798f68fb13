package org.minsheng.vote;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.minsheng.selection.Election;

/**
 * The last counts, in memory. The key is everything that a count follows from, so that a project withdrawn, a number drawn
 * or other ballots ask for another count, and none that is found is out of date.
 */
class KeptCounts {

	private static final int MOST = 16;

	/**
	 * Everything that a count follows from.
	 *
	 * @param ballots a digest over all of them
	 */
	private record Ground(RoundId round, RoundTerms terms, List<RoundCandidate> candidates, List<RoundLimit> limits,
			List<ExclusiveGroup> groups, Optional<String> seed, String ballots) {

		static Ground of(VotingRound round, String ballots) {
			return new Ground(round.getId(), round.getTerms(), List.copyOf(round.getCandidates()), List.copyOf(round.getLimits()),
					List.copyOf(round.getGroups()), round.getDrawSeed(), ballots);
		}

	}

	private final Map<Ground, Counted> kept = new LinkedHashMap<>(MOST, 1, true);

	/** The same count as before where nothing has changed; the counting itself waits until somebody asks for a figure. */
	synchronized Counted of(VotingRound round, String ballots, Supplier<Election> election) {
		var counted = kept.computeIfAbsent(Ground.of(round, ballots), any -> new Counted(round, election));
		if (kept.size() > MOST) kept.remove(kept.keySet().iterator().next());
		return counted;
	}

}
