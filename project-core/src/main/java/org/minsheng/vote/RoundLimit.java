package org.minsheng.vote;

import java.io.Serializable;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.selection.Label;
import org.minsheng.selection.Limit;

/**
 * How much must, or may at most, go to the candidates of one community, type or theme; part of the published rule.
 *
 * @param value the community's identifier, or the name of the type or the theme
 * @param floor at least this much is spent on them before the rest is shared out; absent for no floor
 * @param ceiling no more than this is spent on them; absent for no ceiling
 */
public record RoundLimit(LimitKind kind, String value, @Nullable Money floor, @Nullable Money ceiling) implements Serializable {

	public Label label() {
		return kind.label(value);
	}

	boolean isFor(LimitKind otherKind, String otherValue) {
		return kind == otherKind && value.equals(otherValue);
	}

	boolean hasFloor() {
		return floor != null;
	}

	/** For the trail: the group, and from how many yuan to how many. */
	String written() {
		return kind + " " + value + " " + yuan(floor) + ".." + yuan(ceiling);
	}

	private static String yuan(@Nullable Money sum) {
		return sum == null ? "" : sum.yuan().toPlainString();
	}

	/** As the selection rules know it. */
	Limit asLimit() {
		return new Limit(label(), Optional.ofNullable(floor), Optional.ofNullable(ceiling));
	}

}
