package org.minsheng.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Equal shares as the definition says it, in fractions, voter by voter and without any haste: what the fast one is held against. */
class PlainShares {

	private final Election election;

	private final List<Fraction> wallets = new ArrayList<>();

	private final List<Integer> groups = new ArrayList<>();

	private final List<Integer> funded = new ArrayList<>();

	PlainShares(Election election, Fraction endowment) {
		this.election = election;
		for (int group = 0; group < election.ballots().size(); group++) {
			for (int voter = 0; voter < election.ballots().voters(group); voter++) {
				groups.add(group);
				wallets.add(endowment);
			}
		}
	}

	List<String> winners(Comparator<Integer> tieBreak) {
		for (var best = best(tieBreak); best.isPresent(); best = best(tieBreak)) pay(best.get());
		return funded.stream().map(index -> election.candidate(index).id()).toList();
	}

	private Optional<Integer> best(Comparator<Integer> tieBreak) {
		Comparator<Integer> byPrice = Comparator.comparing(index -> perUnit(index));
		return IntStream.range(0, election.size())
			.boxed()
			.filter(index -> !funded.contains(index) && canPay(index))
			.min(
					byPrice.thenComparing(tieBreak));
	}

	private boolean canPay(int index) {
		var together = Fraction.ZERO;
		for (int voter = 0; voter < wallets.size(); voter++) if (points(voter, index) > 0) together = together.plus(wallets.get(voter));
		return together.signum() > 0 && together.compareTo(cost(index)) >= 0;
	}

	private Fraction cost(int index) {
		return Fraction.of(election.candidate(index).cost().fen(), 1);
	}

	private Fraction perUnit(int index) {
		var approvals = election.getKind() == BallotKind.APPROVAL;
		return approvals ? perPoint(index).over(election.candidate(index).cost().fen()) : perPoint(index);
	}

	/** Voters sorted by what a point of theirs can bear, the poorest first: those who can't bear the equal price pay all. */
	private Fraction perPoint(int index) {
		var supporters = IntStream.range(0, wallets.size())
			.boxed()
			.filter(voter -> points(voter, index) > 0)
			.sorted(
					Comparator.comparing(voter -> wallets.get(voter).over(points(voter, index))))
			.toList();
		var rest = cost(index);
		long points = supporters.stream().mapToLong(voter -> points(voter, index)).sum();
		for (int voter : supporters) {
			if (wallets.get(voter).over(points(voter, index)).compareTo(rest.over(points)) >= 0) return rest.over(points);
			rest = rest.minus(wallets.get(voter));
			points -= points(voter, index);
		}
		throw new IllegalStateException("The supporters can pay");
	}

	private void pay(int index) {
		var price = perPoint(index);
		for (int voter = 0; voter < wallets.size(); voter++) {
			var due = price.times(points(voter, index));
			var has = wallets.get(voter);
			wallets.set(voter, has.compareTo(due) < 0 ? Fraction.ZERO : has.minus(due));
		}
		funded.add(index);
	}

	private long points(int voter, int index) {
		var ballots = election.ballots();
		for (int k = 0; k < ballots.length(groups.get(voter)); k++) {
			if (ballots.choice(groups.get(voter), k) != index) continue;
			return ballots.points(groups.get(voter), k) - (election.getKind().ranks() ? 1 : 0);
		}
		return 0;
	}

	Fraction wallet(int voter) {
		return wallets.get(voter);
	}

	int group(int voter) {
		return groups.get(voter);
	}

	int voters() {
		return wallets.size();
	}

}
