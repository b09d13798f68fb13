package org.minsheng.desk;

import org.minsheng.desk.WorkItem.Kind;

/**
 * How many things wait for the same.
 *
 * @param late how many of them are past their time
 */
public record Pile(Kind kind, String state, int count, int late) {

	Pile and(Pile other) {
		return new Pile(kind, state, count + other.count, late + other.late);
	}

}
