package org.minsheng.selection;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Who supports whom and how much, in flat arrays, for candidates in play. A supporter stands for a group of equal ballots.
 * One unit of support weighs the candidate's cost where the utility is cost, else one point.
 */
class Support {

	final Election election;

	private final EqualShares.Utility utility;

	private final boolean ranks;

	final Ballots ballots;

	final int[] start;

	final int[] group;

	final int[] points;

	final long[] cost;

	/** How much one unit of support is worth: what a price is divided by before prices are compared. */
	final long[] worth;

	/** The sum of support over all voters. */
	final long[] sum;

	Support(Election election, EqualShares.Utility utility, IntPredicate plays) {
		this.election = election;
		this.utility = utility;
		this.ranks = election.getKind().ranks();
		this.ballots = election.ballots();
		this.start = new int[election.size() + 1];
		countSupporters(plays);
		this.group = new int[start[election.size()]];
		this.points = new int[group.length];
		this.cost = election.getCandidates().stream().mapToLong(candidate -> candidate.cost().fen()).toArray();
		this.worth = new long[cost.length];
		this.sum = new long[cost.length];
		var counts = election.getKind().givesPoints() || ranks;
		Arrays.setAll(worth, index -> counts || utility == EqualShares.Utility.NUMBER || cost[index] == 0 ? 1 : cost[index]);
		enter(plays);
	}

	private void countSupporters(IntPredicate plays) {
		for (int one = 0; one < ballots.size(); one++) {
			for (int k = ballots.length(one) - 1; k >= 0; k--) if (supports(one, k, plays)) start[ballots.choice(one, k) + 1]++;
		}
		for (int index = 0; index < start.length - 1; index++) start[index + 1] += start[index];
	}

	private boolean supports(int one, int k, IntPredicate plays) {
		return pointsFor(one, k) > 0 && plays.test(ballots.choice(one, k));
	}

	/** How many units a group's voter supports its k-th choice with; never negative. */
	int pointsFor(int one, int k) {
		var given = ballots.points(one, k);
		return switch (utility) {
			case COST_OR_POINTS -> Math.max(0, ranks ? given - 1 : given);
			case COST_OR_PLACES -> Math.max(0, given);
			case NUMBER -> given > 0 ? 1 : 0;
		};
	}

	private void enter(IntPredicate plays) {
		var next = start.clone();
		for (int one = 0; one < ballots.size(); one++) {
			for (int k = ballots.length(one) - 1; k >= 0; k--) if (supports(one, k, plays)) {
				var choice = ballots.choice(one, k);
				var given = pointsFor(one, k);
				group[next[choice]] = one;
				points[next[choice]++] = given;
				sum[choice] += (long) given * ballots.voters(one);
			}
		}
	}

	int supporters(int candidate) {
		return start[candidate + 1] - start[candidate];
	}

}
