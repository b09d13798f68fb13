package org.minsheng.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The exact optimum of the knapsack: candidates are decided one by one, of all partial sets only those are kept that no
 * other beats in money, score and constraints, and that could still reach the best set known. The work grows with the
 * number of such sets, never with the size of the budget.
 */
class BestSet {

	/** More partial sets than this are not kept; the result is then marked as possibly not the best. */
	private static final int MOST_SETS = 400_000;

	/** With constraints every set is compared with every other. */
	private static final int MOST_CONSTRAINED_SETS = 20_000;

	/**
	 * @param rivals where another set is exactly as good: the candidates in which they differ, the preferred first
	 */
	record Found(List<Integer> chosen, List<Integer> rivals, boolean complete) {}

	private final Election election;

	private final TieBreak tieBreak;

	private final int[] rank;

	private final long[] cost;

	private final long[] score;

	private final long budget;

	private final List<Gauge> gauges;

	private final int[] items;

	/** The last item that moves each gauge. */
	private final int[] last;

	private final Relaxation[] rest;

	private long known = -1;

	private boolean complete = true;

	BestSet(Election election, Selection selection, int[] open) {
		this(election, selection, open, Gauge.of(selection.constraints(), true));
	}

	private BestSet(Election election, Selection selection, int[] open, List<Gauge> gauges) {
		this.election = election;
		this.tieBreak = selection.tieBreak();
		this.rank = tieBreak.ranks(election);
		this.budget = election.getBudget().fen();
		this.cost = IntStream.range(0, election.size()).mapToLong(index -> election.candidate(index).cost().fen()).toArray();
		this.score = scores(election);
		this.gauges = gauges;
		this.items = inOrder(open);
		this.last = gauges.stream().mapToInt(this::lastItem).toArray();
		this.rest = IntStream.rangeClosed(0, items.length)
			.mapToObj(
					from -> new Relaxation(Arrays.stream(items, from, items.length).boxed().sorted(byValue()).toList(), cost, score))
			.toArray(
					Relaxation[]::new);
	}

	/** All to the same power of ten, as whole numbers. */
	private static long[] scores(Election election) {
		var scores = IntStream.range(0, election.size()).mapToObj(election::score).toList();
		var places = scores.stream().mapToInt(BigDecimal::scale).max().orElse(0);
		return scores.stream().mapToLong(score -> score.movePointRight(Math.max(0, places)).longValueExact()).toArray();
	}

	/** Constrained ones first, those of one constraint together; then most score for the money first. */
	private int[] inOrder(int[] open) {
		Comparator<Integer> byGauge = Comparator.comparingInt(this::firstGauge);
		return Arrays.stream(open)
			.filter(index -> cost[index] <= budget)
			.filter(this::isOfUse)
			.boxed()
			.sorted(
					byGauge.thenComparing(byValue()))
			.mapToInt(index -> index)
			.toArray();
	}

	private boolean isOfUse(int index) {
		return score[index] > 0 || gauges.stream().anyMatch(gauge -> gauge.hasFloor() && gauge.counts(election.candidate(index)));
	}

	private int firstGauge(int index) {
		return IntStream.range(0, gauges.size())
			.filter(k -> gauges.get(k).counts(election.candidate(index)))
			.findFirst()
			.orElse(
					gauges.size());
	}

	private Comparator<Integer> byValue() {
		Comparator<Integer> byRatio = (one, other) -> Fraction.of(score[other], Math.max(1, cost[other]))
			.compareTo(
					Fraction.of(score[one], Math.max(1, cost[one])));
		return byRatio.thenComparing(index -> rank[index]);
	}

	/** The best set; where no set fills all floors, the best without regard to floors. */
	Found find() {
		var kept = List.of(new PartialSet(0, 0, new long[gauges.size()], -1, null));
		for (int k = 0; k < items.length; k++) kept = undominated(grow(kept, k), k + 1);
		var best = kept.stream().filter(this::fillsFloors).max(Comparator.comparingLong(PartialSet::score));
		return best.map(this::found).orElseGet(this::withoutFloors);
	}

	private Found withoutFloors() {
		var lower = gauges.stream().map(Gauge::withoutFloor).toList();
		return new BestSet(election, new Selection(new BestValue(), Constraints.NONE, tieBreak), items, lower).find();
	}

	private boolean fillsFloors(PartialSet set) {
		return IntStream.range(0, gauges.size()).allMatch(k -> gauges.get(k).isFilled(set.used(k)));
	}

	/** Each set without the item and, where it may, with it; by cost, best first. */
	private List<PartialSet> grow(List<PartialSet> sets, int k) {
		var item = items[k];
		var grown = new ArrayList<PartialSet>(sets);
		for (var set : sets) {
			if (set.cost() + cost[item] <= budget) with(set, item).ifPresent(grown::add);
		}
		grown.sort(Comparator.comparingLong(PartialSet::cost).thenComparing(PartialSet::score, Comparator.reverseOrder()));
		return grown;
	}

	private Optional<PartialSet> with(PartialSet set, int item) {
		var used = set.used().clone();
		for (int k = 0; k < used.length; k++) {
			if (gauges.get(k).counts(election.candidate(item))) used[k] = gauges.get(k).add(used[k], cost[item]);
			if (gauges.get(k).isOver(used[k])) return Optional.empty();
		}
		return Optional.of(new PartialSet(set.cost() + cost[item], set.score() + score[item], used, item, set));
	}

	private List<PartialSet> undominated(List<PartialSet> grown, int next) {
		var sorted = grown.stream().filter(set -> finish(set, next)).toList();
		var free = isFinished(next);
		if (free) for (var set : sorted) known = Math.max(known, set.score() + rest[next].atLeast(budget - set.cost()));
		var kept = new ArrayList<PartialSet>();
		for (var set : sorted) {
			if (set.score() + rest[next].atMost(budget - set.cost()) >= known) keep(set, kept, free);
		}
		return bounded(kept, free);
	}

	/** Where no further item moves a gauge, its floor is checked and what it shows is forgotten. */
	private boolean finish(PartialSet set, int next) {
		for (int k = 0; k < gauges.size(); k++) {
			if (last[k] >= next) continue;
			if (!gauges.get(k).isFilled(set.used(k))) return false;
			set.used()[k] = gauges.get(k).floor();
		}
		return true;
	}

	private boolean isFinished(int next) {
		return Arrays.stream(last).allMatch(at -> at < next);
	}

	private int lastItem(Gauge gauge) {
		return IntStream.range(0, items.length).filter(k -> gauge.counts(election.candidate(items[k]))).max().orElse(-1);
	}

	private void keep(PartialSet set, List<PartialSet> kept, boolean free) {
		if (free) {
			if (kept.isEmpty() || set.score() > kept.get(kept.size() - 1).score()) kept.add(set);
			else if (set.equalTo(kept.get(kept.size() - 1))) kept.set(kept.size() - 1, preferred(kept.get(kept.size() - 1), set));
			return;
		}
		for (int k = 0; k < kept.size(); k++) {
			if (set.equalTo(kept.get(k))) {
				kept.set(k, preferred(kept.get(k), set));
				return;
			}
			if (beats(kept.get(k), set)) return;
		}
		kept.add(set);
	}

	private boolean beats(PartialSet one, PartialSet other) {
		if (one.cost() > other.cost() || one.score() < other.score()) return false;
		return IntStream.range(0, gauges.size()).allMatch(k -> gauges.get(k).isNoWorse(one.used(k), other.used(k)));
	}

	private List<PartialSet> bounded(List<PartialSet> kept, boolean free) {
		var most = free ? MOST_SETS : MOST_CONSTRAINED_SETS;
		if (kept.size() <= most) return kept;
		complete = false;
		kept.sort(Comparator.comparingLong(PartialSet::score).reversed());
		return new ArrayList<>(kept.subList(0, most));
	}

	private PartialSet preferred(PartialSet one, PartialSet other) {
		var first = firstDifference(one.ranks(rank), other.ranks(rank));
		return one.ranks(rank).get(first) ? one.ratherThan(other) : other.ratherThan(one);
	}

	private static int firstDifference(BitSet one, BitSet other) {
		var difference = (BitSet) one.clone();
		difference.xor(other);
		return difference.nextSetBit(0);
	}

	private Found found(PartialSet best) {
		return new Found(best.items().boxed().toList(), rivals(best), complete);
	}

	private List<Integer> rivals(PartialSet best) {
		for (@Nullable
		PartialSet set = best; set != null; set = set.before()) {
			var rival = set.rival();
			if (rival != null) return difference(set, rival);
		}
		return List.of();
	}

	private List<Integer> difference(PartialSet one, PartialSet other) {
		var ranks = one.ranks(rank);
		ranks.xor(other.ranks(rank));
		return IntStream.range(0, rank.length)
			.boxed()
			.filter(index -> ranks.get(rank[index]))
			.sorted(
					Comparator.comparing(index -> rank[index]))
			.toList();
	}

}
