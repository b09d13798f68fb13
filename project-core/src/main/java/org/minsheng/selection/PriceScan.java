package org.minsheng.selection;

/**
 * Looks at one candidate's supporters: can they pay, and between which bounds does the price per point lie? A bound is
 * proven: it counts the error of every wallet and of every sum.
 */
class PriceScan {

	private static final double ULP = 0x1p-52;

	private final SharesRun run;

	private final Support support;

	/** Supporters who may be able to pay in full: wallet, its slack, points, voters. */
	private final double[] wallet;

	private final double[] slack;

	private final int[] points;

	private final int[] voters;

	private int rich;

	/** What those who can't pay in full put in, its slack, and the sum of points of the others. */
	private double poor;

	private double poorSlack;

	private double richSlack;

	private long weight;

	PriceScan(SharesRun run) {
		this.run = run;
		this.support = run.support;
		var most = 0;
		for (int index = 0; index < run.live.length; index++) most = Math.max(most, support.supporters(index));
		this.wallet = new double[most];
		this.slack = new double[most];
		this.points = new int[most];
		this.voters = new int[most];
	}

	/** Whether the supporters' wallets hold the price; empty ones move out of the candidate's list for this run. */
	boolean canPay(int index, ExactShares exact) {
		var total = collect(index);
		var error = poorSlack + richSlack + (run.live[index] + 8) * ULP * total;
		if (run.live[index] == 0 || total + error < support.cost[index]) return false;
		return total - error >= support.cost[index] || exact.canPay(index);
	}

	private double collect(int index) {
		int from = support.start[index], end = from + run.live[index];
		var least = run.low[index] * support.worth[index];
		var total = 0.0;
		begin();
		for (int k = from; k < end;) {
			var group = support.group[k];
			if (run.emptied[group] != SharesRun.NEVER) moveOut(k, --end);
			else {
				total += support.ballots.voters(group) * run.wallet[group];
				sort(group, support.points[k++], least);
			}
		}
		run.live[index] = end - from;
		return total;
	}

	private void begin() {
		rich = 0;
		poor = 0;
		poorSlack = 0;
		richSlack = 0;
		weight = 0;
	}

	private void moveOut(int k, int end) {
		int group = support.group[k], given = support.points[k];
		support.group[k] = support.group[end];
		support.points[k] = support.points[end];
		support.group[end] = group;
		support.points[end] = given;
	}

	private void sort(int group, int given, double least) {
		var many = support.ballots.voters(group);
		if (run.wallet[group] < least * given) {
			poor += many * run.wallet[group];
			poorSlack += many * run.slack[group];
			return;
		}
		wallet[rich] = run.wallet[group];
		slack[rich] = run.slack[group];
		richSlack += many * run.slack[group];
		points[rich] = given;
		voters[rich++] = many;
		weight += (long) given * many;
	}

	/**
	 * Sets the candidate's bounds, where it can be paid.
	 *
	 * @param bound the lowest upper bound so far; a candidate clearly above gets no upper bound of its own
	 */
	double look(int index, double bound) {
		var perPoint = settle(support.cost[index]);
		var rounding = (run.live[index] + 16) * ULP * support.cost[index];
		var gap = weight == 0 ? perPoint : (poorSlack + rounding) / weight * (1 + 8 * ULP);
		var worth = support.worth[index];
		run.price[index] = perPoint;
		run.low[index] = Math.max(run.low[index], Math.max(0, perPoint - gap) / worth * (1 - 8 * ULP));
		if (run.low[index] > bound) return run.high[index] = Double.POSITIVE_INFINITY;
		return run.high[index] = highest(perPoint, 4 * gap, rounding) / worth * (1 + 8 * ULP);
	}

	/** The price per point at which those who can't pay it in full pay all they have. */
	private double settle(long cost) {
		var perPoint = weight == 0 ? 0 : (cost - poor) / weight;
		for (boolean moved = weight > 0; moved && weight > 0;) {
			moved = movePoor(perPoint);
			if (moved && weight > 0) perPoint = (cost - poor) / weight;
		}
		return Math.max(0, perPoint);
	}

	private boolean movePoor(double perPoint) {
		var kept = 0;
		for (int k = 0; k < rich; k++) {
			if (wallet[k] < perPoint * points[k]) {
				poor += voters[k] * wallet[k];
				poorSlack += voters[k] * slack[k];
				weight -= (long) points[k] * voters[k];
			} else
				keep(k, kept++);
		}
		var moved = kept < rich;
		rich = kept;
		return moved;
	}

	private void keep(int k, int to) {
		wallet[to] = wallet[k];
		slack[to] = slack[k];
		points[to] = points[k];
		voters[to] = voters[k];
	}

	/**
	 * An upper bound: with the price raised by the gap, those clearly able to pay make up for the error of all others. If
	 * that can't be shown, the fullest wallet: at that price everybody pays all, and that is enough.
	 */
	private double highest(double perPoint, double gap, double rounding) {
		var border = 0.0;
		var clear = weight;
		var most = Double.POSITIVE_INFINITY;
		for (int k = 0; k < rich; k++) {
			most = k == 0 ? 0 : most;
			most = Math.max(most, (wallet[k] + slack[k]) / points[k]);
			if (wallet[k] - slack[k] >= (perPoint + gap) * points[k]) continue;
			border += voters[k] * slack[k];
			clear -= (long) points[k] * voters[k];
		}
		var needed = clear > 0 ? (poorSlack + border + rounding) / clear * (1 + 8 * ULP) : Double.POSITIVE_INFINITY;
		return needed <= gap ? perPoint + needed : most * (1 + 8 * ULP);
	}

	/** Whether it is beyond doubt for each supporter who pays in full and who pays the last. */
	boolean isClear(int index) {
		var worth = support.worth[index];
		double least = run.low[index] * worth * (1 - 8 * ULP), most = run.high[index] * worth * (1 + 8 * ULP);
		int from = support.start[index], end = from + run.live[index];
		for (int k = from; k < end; k++) {
			double has = run.wallet[support.group[k]], off = run.slack[support.group[k]];
			if (has + off >= least * support.points[k] && has - off <= most * support.points[k]) return false;
		}
		return true;
	}

	/** Takes the price, known within its bounds, out of the wallets. */
	void pay(int index, int round) {
		var worth = support.worth[index];
		double least = run.low[index] * worth, most = run.high[index] * worth, perPoint = run.price[index];
		var off = (Math.max(most - perPoint, perPoint - least) + 4 * ULP * most) * (1 + 8 * ULP);
		int from = support.start[index], end = from + run.live[index];
		for (int k = from; k < end; k++) {
			int group = support.group[k], given = support.points[k];
			if (run.wallet[group] < perPoint * given) empty(group, round);
			else {
				run.slack[group] += off * given + 2 * ULP * run.wallet[group];
				run.wallet[group] -= perPoint * given;
			}
		}
	}

	private void empty(int group, int round) {
		run.wallet[group] = 0;
		run.slack[group] = 0;
		run.emptied[group] = round;
	}

}
