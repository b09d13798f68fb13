package org.minsheng.selection;

import java.util.Arrays;
import java.util.List;

/** The knapsack over the items still open, if an item could be funded in part: a bound on what can still be gained. */
class Relaxation {

	private final long[] costs;

	private final long[] scores;

	/**
	 * @param items most score for the money first
	 */
	Relaxation(List<Integer> items, long[] cost, long[] score) {
		this.costs = new long[items.size() + 1];
		this.scores = new long[items.size() + 1];
		for (int k = 0; k < items.size(); k++) {
			costs[k + 1] = costs[k] + cost[items.get(k)];
			scores[k + 1] = scores[k] + Math.max(0, score[items.get(k)]);
		}
	}

	/** What the first items that fit bring. */
	long atLeast(long money) {
		return scores[whole(money)];
	}

	/** The same and the affordable part of the next item, rounded up. */
	double atMost(long money) {
		var whole = whole(money);
		if (whole == costs.length - 1) return scores[whole];
		var part = (double) (money - costs[whole]) / (costs[whole + 1] - costs[whole]);
		return (scores[whole] + part * (scores[whole + 1] - scores[whole])) * (1 + 1e-12) + 1e-3;
	}

	private int whole(long money) {
		var at = Arrays.binarySearch(costs, money);
		if (at < 0) return -at - 2;
		while (at < costs.length - 1 && costs[at + 1] == costs[at])
			at++;
		return at;
	}

}
