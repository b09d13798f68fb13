package org.minsheng.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One run of equal shares: each voter gets the endowment; again and again the candidate that its supporters can fund at
 * the lowest price per unit of support is funded, and they pay.
 *
 * <p>
 * Doubles with proven bounds of their error rule out what is clearly worse; whatever they can't tell apart is decided by
 * {@link ExactShares}. A price only rises as wallets empty, so an old lower bound still holds and most candidates need not
 * be looked at again. Nothing is sorted by wallet: a few passes move out those who can't pay in full.
 */
class SharesRun {

	static final int NEVER = Integer.MAX_VALUE;

	/** The relative error of one operation on doubles, with room to spare. */
	private static final double ULP = 0x1p-52;

	final Support support;

	/** What a voter of each group has left, in fen, and how far that may be from the truth. */
	final double[] wallet;

	final double[] slack;

	/** The round in which a group paid its last. */
	final int[] emptied;

	/** How many of a candidate's supporters, the first in its list, may still have money. */
	final int[] live;

	/** The price per unit of support lies between these, in the round in which it was last looked at; low holds for ever. */
	final double[] low;

	final double[] high;

	final double[] price;

	final int[] roundOf;

	final int[] winners;

	final List<List<Integer>> ties = new ArrayList<>();

	Fraction endowment = Fraction.ZERO;

	int rounds;

	private final boolean[] out;

	private final Integer[] favourites;

	private final int[] queue;

	private int queued;

	private boolean shortOfMoney;

	private long spent;

	private final PriceScan scan;

	private ExactShares exact;

	SharesRun(Support support, Comparator<Integer> tieBreak) {
		this.support = support;
		var groups = support.ballots.size();
		var size = support.election.size();
		this.wallet = new double[groups];
		this.slack = new double[groups];
		this.emptied = new int[groups];
		this.live = new int[size];
		this.low = new double[size];
		this.high = new double[size];
		this.price = new double[size];
		this.roundOf = new int[size];
		this.winners = new int[size];
		this.out = new boolean[size];
		this.favourites = IntStream.range(0, size).boxed().sorted(tieBreak).toArray(Integer[]::new);
		this.queue = new int[size];
		this.scan = new PriceScan(this);
		this.exact = new ExactShares(this);
	}

	/** Runs with this endowment, in fen, until nobody can be funded or the winners cost more than allowed. */
	boolean at(Fraction endowment, long allowed, Room room) {
		begin(endowment);
		while (spent <= allowed) {
			var best = next();
			if (best < 0) return true;
			pay(best);
			if (!room.isUnlimited()) bar(best, room);
		}
		return false;
	}

	private void begin(Fraction endowment) {
		this.endowment = endowment;
		var each = endowment.nearest();
		Arrays.fill(wallet, each);
		Arrays.fill(slack, each * ULP);
		Arrays.fill(emptied, NEVER);
		Arrays.fill(roundOf, NEVER);
		Arrays.fill(out, false);
		ties.clear();
		exact = new ExactShares(this);
		rounds = 0;
		spent = 0;
		queued = 0;
		shortOfMoney = false;
		for (int index : favourites) if (support.supporters(index) > 0) enqueue(index);
		sortQueue();
	}

	private void enqueue(int index) {
		live[index] = support.supporters(index);
		low[index] = (double) support.cost[index] / support.sum[index] / support.worth[index] * (1 - 8 * ULP);
		queue[queued++] = index;
	}

	/** Nearly sorted from the round before, so insertion is quick. */
	private void sortQueue() {
		for (int i = 1; i < queued; i++) {
			int moving = queue[i], at = i;
			for (; at > 0 && low[queue[at - 1]] > low[moving]; at--) queue[at] = queue[at - 1];
			queue[at] = moving;
		}
	}

	private int next() {
		var bound = Double.POSITIVE_INFINITY;
		var seen = 0;
		for (; seen < queued && low[queue[seen]] <= bound; seen++) {
			var index = queue[seen];
			if (out[index]) continue;
			if (scan.canPay(index, exact)) bound = Math.min(bound, scan.look(index, bound));
			else
				drop(index);
		}
		var best = best(seen, bound);
		if (best >= 0) out[best] = true;
		clearQueue();
		return best;
	}

	private void drop(int index) {
		out[index] = true;
		shortOfMoney = true;
	}

	private void clearQueue() {
		var kept = 0;
		for (int k = 0; k < queued; k++) if (!out[queue[k]]) queue[kept++] = queue[k];
		queued = kept;
		sortQueue();
	}

	private int best(int seen, double bound) {
		int found = -1, contenders = 0;
		for (int k = 0; k < seen; k++) if (!out[queue[k]] && low[queue[k]] <= bound) {
			found = queue[k];
			contenders++;
		}
		return contenders < 2 ? found : exactlyBest(seen, bound);
	}

	private int exactlyBest(int seen, double bound) {
		var contenders = Arrays.stream(queue, 0, seen).filter(index -> !out[index] && low[index] <= bound).toArray();
		var equals = exact.cheapest(contenders);
		if (equals.size() == 1) return equals.get(0);
		var inOrder = Arrays.stream(favourites).filter(equals::contains).toList();
		ties.add(inOrder);
		return inOrder.get(0);
	}

	private void pay(int best) {
		if (scan.isClear(best)) scan.pay(best, rounds);
		else
			exact.pay(best, rounds);
		roundOf[best] = rounds;
		winners[rounds++] = best;
		spent += support.cost[best];
	}

	private void bar(int best, Room room) {
		room.take(support.election.candidate(best));
		for (int k = 0; k < queued; k++) if (room.bars(support.election.candidate(queue[k]))) out[queue[k]] = true;
		clearQueue();
	}

	long spent() {
		return spent;
	}

	boolean funds(int index) {
		return roundOf[index] != NEVER;
	}

	/** Whether a larger endowment could change the outcome because somebody's supporters lacked money. */
	boolean isShortOfMoney() {
		return shortOfMoney;
	}

	ExactShares exact() {
		return exact;
	}

	/** Groups whose wallets were empty before the round have nothing to say in it. */
	boolean isEmptyBefore(int round, int group) {
		return emptied[group] < round;
	}

}
