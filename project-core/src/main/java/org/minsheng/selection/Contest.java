package org.minsheng.selection;

import java.util.Optional;
import java.util.stream.IntStream;

/** The comparison step: between equal shares and plain votes, the voters' preference decides. */
class Contest {

	private Contest() {}

	static Outcome between(Election election, Outcome equalShares, Selection selection) {
		var byVotes = ByVotes.SKIPPING.select(election, selection);
		var preference = preference(election, equalShares, byVotes);
		var chosen = preference.isForByVotes() ? byVotes : equalShares;
		return new Outcome(selection, chosen.budget(), chosen.decisions(), chosen.ties(), chosen.unmetFloors(),
				preference.isForByVotes() ? Optional.empty() : chosen.shares(), Optional.of(preference), equalShares.complete());
	}

	private static Outcome.Preference preference(Election election, Outcome one, Outcome other) {
		long forOne = 0, forOther = 0;
		var ballots = election.ballots();
		long[] inOne = worth(election, one), inOther = worth(election, other);
		for (int group = 0; group < ballots.size(); group++) {
			var better = Long.compare(liking(ballots, group, inOne), liking(ballots, group, inOther));
			if (better > 0) forOne += ballots.voters(group);
			if (better < 0) forOther += ballots.voters(group);
		}
		return new Outcome.Preference(forOne, forOther);
	}

	/** What a point of support is worth for each winner: its cost where ballots only approve, else one; losers nothing. */
	private static long[] worth(Election election, Outcome outcome) {
		var winners = outcome.winners();
		var points = election.getKind().givesPoints() || election.getKind().ranks();
		return IntStream.range(0, election.size()).mapToLong(index -> {
			var candidate = election.candidate(index);
			if (!winners.contains(candidate)) return 0;
			return points ? 1 : candidate.cost().fen();
		}).toArray();
	}

	private static long liking(Ballots ballots, int group, long[] worth) {
		var sum = 0L;
		for (int k = ballots.length(group) - 1; k >= 0; k--) sum += worth[ballots.choice(group, k)] * ballots.points(group, k);
		return sum;
	}

}
