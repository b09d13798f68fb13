package org.minsheng.selection;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.minsheng.money.Money;

/**
 * Measures how much of a constraint a set of candidates uses: money under a limit, or winners of an exclusive set.
 *
 * @param floor what must be reached; more is not told apart from it where there is no ceiling
 */
record Gauge(Predicate<Candidate> members, boolean inMoney, long floor, long ceiling) {

	static List<Gauge> of(Constraints constraints, boolean floors) {
		var limits = constraints.limits().stream().map(limit -> of(limit, floors));
		var exclusive = constraints.exclusive().stream().map(set -> new Gauge(candidate -> set.contains(candidate.id()), false, 0, 1));
		return Stream.concat(limits, exclusive).toList();
	}

	private static Gauge of(Limit limit, boolean floors) {
		var floor = floors ? limit.floor().map(Money::fen).orElse(0L) : 0L;
		return new Gauge(candidate -> candidate.belongsTo(limit.label()), true, floor,
				limit.ceiling().map(Money::fen).orElse(Long.MAX_VALUE));
	}

	Gauge withoutFloor() {
		return new Gauge(members, inMoney, 0, ceiling);
	}

	boolean counts(Candidate candidate) {
		return members.test(candidate);
	}

	boolean hasFloor() {
		return floor > 0;
	}

	long add(long used, long cost) {
		var sum = used + (inMoney ? cost : 1);
		return ceiling == Long.MAX_VALUE ? Math.min(sum, floor) : sum;
	}

	boolean isOver(long used) {
		return used > ceiling;
	}

	boolean isFilled(long used) {
		return used >= floor;
	}

	/** Whether one use leaves at least as much room below the ceiling and is at least as near to the floor as another. */
	boolean isNoWorse(long one, long other) {
		return (ceiling == Long.MAX_VALUE || one <= other) && Math.min(one, floor) >= Math.min(other, floor);
	}

}
