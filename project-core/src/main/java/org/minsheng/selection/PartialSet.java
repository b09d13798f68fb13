package org.minsheng.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A set of candidates on the way to the best set: the one before it and one item more.
 *
 * @param used what each gauge shows
 * @param item the last item; -1 for the empty set
 * @param rival another set exactly as good, over which this one was preferred
 */
record PartialSet(long cost, long score, long[] used, int item, @Nullable PartialSet before, @Nullable PartialSet rival) {

	PartialSet(long cost, long score, long[] used, int item, @Nullable PartialSet before) {
		this(cost, score, used, item, before, null);
	}

	long used(int gauge) {
		return used[gauge];
	}

	boolean equalTo(PartialSet other) {
		return cost == other.cost && score == other.score && Arrays.equals(used, other.used);
	}

	PartialSet ratherThan(PartialSet other) {
		return new PartialSet(cost, score, used, item, before, other);
	}

	IntStream items() {
		return Stream.<PartialSet>iterate(this, set -> set != null && set.item >= 0, set -> set.before).mapToInt(PartialSet::item);
	}

	BitSet ranks(int[] rank) {
		var ranks = new BitSet();
		items().forEach(item -> ranks.set(rank[item]));
		return ranks;
	}

}
