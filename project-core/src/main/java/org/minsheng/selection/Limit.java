package org.minsheng.selection;

import java.util.Optional;

import org.minsheng.money.Money;

/**
 * How much may, or must, go to the candidates with a label.
 *
 * @param floor at least this much is spent on them, where their candidates allow: the floors are filled first
 * @param ceiling no more than this is spent on them
 */
public record Limit(Label label, Optional<Money> floor, Optional<Money> ceiling) {

	public Limit {
		if (floor.isPresent() && ceiling.isPresent() && floor.get().isMoreThan(ceiling.get()))
			throw new IllegalArgumentException("The floor lies above the ceiling: " + label);
	}

	public static Limit atLeast(Label label, Money floor) {
		return new Limit(label, Optional.of(floor), Optional.empty());
	}

	public static Limit atMost(Label label, Money ceiling) {
		return new Limit(label, Optional.empty(), Optional.of(ceiling));
	}

}
