package org.minsheng.selection;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The same run in exact numbers, worked out only where it is asked. What a voter has left is the endowment less the price
 * of each winner paid in full; so who paid their last in which round is all that must be remembered. All amounts are
 * numerators over one common denominator, in fen.
 */
class ExactShares {

	/** A price per point: numerator over the common denominator times the weight. */
	private record Price(int candidate, BigInteger numerator, long weight) {}

	private final SharesRun run;

	private final Support support;

	private final List<BigInteger> prices = new ArrayList<>();

	private BigInteger denominator = BigInteger.ONE;

	private BigInteger endowment = BigInteger.ZERO;

	ExactShares(SharesRun run) {
		this.run = run;
		this.support = run.support;
	}

	/** Works out the price of each round so far. */
	private void catchUp() {
		if (prices.isEmpty()) {
			denominator = run.endowment.denominator();
			endowment = run.endowment.numerator();
		}
		while (prices.size() < run.rounds)
			settle(run.winners[prices.size()], prices.size());
	}

	private void settle(int candidate, int round) {
		var poor = new Sum();
		var weight = 0L;
		for (int k = support.start[candidate]; k < support.start[candidate + 1]; k++) {
			var group = support.group[k];
			if (run.emptied[group] == round) poor.add(group, round);
			else if (run.emptied[group] > round) weight += (long) support.points[k] * support.ballots.voters(group);
		}
		var rest = costOf(candidate).subtract(poor.total());
		if (weight == 0) prices.add(BigInteger.ZERO);
		else
			enter(rest, weight);
	}

	private void enter(BigInteger rest, long weight) {
		var common = rest.gcd(BigInteger.valueOf(weight));
		var factor = BigInteger.valueOf(weight).divide(common);
		if (!factor.equals(BigInteger.ONE)) {
			denominator = denominator.multiply(factor);
			endowment = endowment.multiply(factor);
			prices.replaceAll(price -> price.multiply(factor));
		}
		prices.add(rest.divide(common));
	}

	private BigInteger costOf(int candidate) {
		return BigInteger.valueOf(support.cost[candidate]).multiply(denominator);
	}

	/** What several voters have left together, as the number of endowments less the number of times each price was paid. */
	private class Sum {

		private final long[] paid = new long[prices.size()];

		private long voters;

		void add(int group, int beforeRound) {
			var many = support.ballots.voters(group);
			voters += many;
			for (int k = support.ballots.length(group) - 1; k >= 0; k--) {
				var round = run.roundOf[support.ballots.choice(group, k)];
				if (round < beforeRound) paid[round] += (long) many * support.pointsFor(group, k);
			}
		}

		BigInteger total() {
			var total = endowment.multiply(BigInteger.valueOf(voters));
			for (int round = 0; round < paid.length; round++) {
				if (paid[round] != 0) total = total.subtract(prices.get(round).multiply(BigInteger.valueOf(paid[round])));
			}
			return total;
		}

	}

	private BigInteger wallet(int group) {
		var left = endowment;
		for (int k = support.ballots.length(group) - 1; k >= 0; k--) {
			var round = run.roundOf[support.ballots.choice(group, k)];
			if (round < run.rounds) left = left.subtract(prices.get(round).multiply(BigInteger.valueOf(support.pointsFor(group, k))));
		}
		return left;
	}

	boolean canPay(int candidate) {
		catchUp();
		var all = new Sum();
		int from = support.start[candidate], end = from + run.live[candidate];
		for (int k = from; k < end; k++) all.add(support.group[k], run.rounds);
		return all.total().compareTo(costOf(candidate)) >= 0;
	}

	/** Those with the lowest price per unit of support: several only where they are exactly equal. */
	List<Integer> cheapest(int[] contenders) {
		catchUp();
		var equals = new ArrayList<Price>();
		for (int candidate : contenders) {
			var price = price(candidate);
			var order = equals.isEmpty() ? -1 : compare(price, equals.get(0));
			if (order < 0) equals.clear();
			if (order <= 0) equals.add(price);
		}
		return equals.stream().map(Price::candidate).toList();
	}

	private int compare(Price one, Price other) {
		return perUnit(one, other).compareTo(perUnit(other, one));
	}

	private BigInteger perUnit(Price one, Price other) {
		return one.numerator.multiply(BigInteger.valueOf(other.weight)).multiply(BigInteger.valueOf(support.worth[other.candidate]));
	}

	private Price price(int candidate) {
		var poor = new Sum();
		var border = new ArrayList<Integer>();
		var weight = 0L;
		int from = support.start[candidate], end = from + run.live[candidate];
		for (int k = from; k < end; k++) {
			var where = side(candidate, k);
			if (where < 0) poor.add(support.group[k], run.rounds);
			else
				weight += (long) support.points[k] * support.ballots.voters(support.group[k]);
			if (where == 0) border.add(k);
		}
		return settleBorder(new Price(candidate, costOf(candidate).subtract(poor.total()), weight), border);
	}

	/** Negative where a supporter surely can't pay in full, positive where surely, 0 where the bounds leave it open. */
	private int side(int candidate, int k) {
		var worth = support.worth[candidate];
		double has = run.wallet[support.group[k]], off = run.slack[support.group[k]];
		if (has + off < run.low[candidate] * worth * support.points[k] * (1 - 0x1p-48)) return -1;
		return has - off > run.high[candidate] * worth * support.points[k] * (1 + 0x1p-48) ? 1 : 0;
	}

	private Price settleBorder(Price start, List<Integer> border) {
		var price = start;
		for (boolean moved = true; moved;) {
			moved = false;
			for (var at = border.iterator(); at.hasNext();) {
				int k = at.next();
				var has = wallet(support.group[k]);
				if (!isLess(has, price, support.points[k])) continue;
				price = without(price, has, k);
				at.remove();
				moved = true;
			}
		}
		return price;
	}

	private static boolean isLess(BigInteger has, Price price, int points) {
		return has.multiply(BigInteger.valueOf(price.weight)).compareTo(price.numerator.multiply(BigInteger.valueOf(points))) < 0;
	}

	private Price without(Price price, BigInteger has, int k) {
		var many = support.ballots.voters(support.group[k]);
		return new Price(price.candidate, price.numerator.subtract(has.multiply(BigInteger.valueOf(many))),
				price.weight - (long) many * support.points[k]);
	}

	/** Pays for a winner, telling exactly who pays the last. */
	void pay(int candidate, int round) {
		catchUp();
		var price = price(candidate);
		var divisor = denominator.multiply(BigInteger.valueOf(price.weight));
		int from = support.start[candidate], end = from + run.live[candidate];
		for (int k = from; k < end; k++) {
			var group = support.group[k];
			var left = wallet(group).multiply(BigInteger.valueOf(price.weight))
				.subtract(
						price.numerator.multiply(BigInteger.valueOf(support.points[k])));
			if (left.signum() <= 0) run.emptied[group] = round;
			run.wallet[group] = left.signum() <= 0 ? 0 : new Fraction(left, divisor).nearest();
			run.slack[group] = Math.ulp(run.wallet[group]);
		}
	}

	/** What a unit of support, one point, cost in the round; 0 where nobody paid in full. */
	Fraction perPoint(int round) {
		catchUp();
		return new Fraction(prices.get(round), denominator);
	}

	/** What the supporters of a candidate have left after the last round. */
	Fraction left(int candidate) {
		catchUp();
		var all = new Sum();
		for (int k = support.start[candidate]; k < support.start[candidate + 1]; k++) {
			if (run.emptied[support.group[k]] == SharesRun.NEVER) all.add(support.group[k], run.rounds);
		}
		return new Fraction(all.total(), denominator);
	}

	/** What one voter of the group paid in the round. */
	Fraction paid(int group, int round) {
		catchUp();
		for (int k = support.ballots.length(group) - 1; k >= 0; k--) {
			if (run.roundOf[support.ballots.choice(group, k)] == round) return paid(group, round, support.pointsFor(group, k));
		}
		return Fraction.ZERO;
	}

	private Fraction paid(int group, int round, int points) {
		if (run.emptied[group] < round) return Fraction.ZERO;
		return run.emptied[group] == round ? leftBefore(group, round) : perPoint(round).times(points);
	}

	/** What one voter of the group had left when the round began. */
	Fraction leftBefore(int group, int round) {
		catchUp();
		if (run.emptied[group] < round) return Fraction.ZERO;
		var one = new Sum();
		one.add(group, round);
		return new Fraction(one.total(), denominator).over(support.ballots.voters(group));
	}

	/** What the supporters of a loser paid for the winner of a round, together. */
	Fraction paidBySupportersOf(int loser, int round) {
		catchUp();
		var last = new Sum();
		var times = 0L;
		for (int k = support.start[loser]; k < support.start[loser + 1]; k++) {
			var group = support.group[k];
			if (run.emptied[group] == round) last.add(group, round);
			else if (run.emptied[group] > round) times += (long) support.ballots.voters(group) * pointsIn(group, round);
		}
		return new Fraction(last.total().add(prices.get(round).multiply(BigInteger.valueOf(times))), denominator);
	}

	private int pointsIn(int group, int round) {
		for (int k = support.ballots.length(group) - 1; k >= 0; k--) {
			if (run.roundOf[support.ballots.choice(group, k)] == round) return support.pointsFor(group, k);
		}
		return 0;
	}

}
