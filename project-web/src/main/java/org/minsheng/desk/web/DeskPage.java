package org.minsheng.desk.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.minsheng.desk.WorkItem;
import org.minsheng.page.Countdown.Left;

/**
 * What waits for whoever opened the desk.
 *
 * @param late how many items are past their time
 */
record DeskPage(List<Post> posts, int count, int late, List<Pile> piles, List<Row> rows) {

	/** Whether the items lie in more than one place. */
	public boolean severalPlaces() {
		return rows.stream().map(row -> row.item().community()).distinct().count() > 1;
	}

	/** A role and where it is held, in words. */
	record Post(String role, String place) {
	}

	/** Items that wait for the same thing; current if the list shows only these. */
	record Pile(String label, int count, String href, boolean current, boolean late) {
	}

	/** One item: what to do, where, by when. */
	record Row(WorkItem item, String pile, String href, @Nullable Left left) {
	}

}
