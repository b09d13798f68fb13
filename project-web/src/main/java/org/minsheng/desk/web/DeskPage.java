package org.minsheng.desk.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.minsheng.desk.SavedView;
import org.minsheng.desk.WorkItem;
import org.minsheng.page.Countdown.Left;
import org.minsheng.page.Select;

/**
 * What waits for whoever opened the desk.
 *
 * @param count of all that waits, whatever was asked for
 * @param late how many of those are past their time
 * @param asked how many were asked for; the rows are the most urgent of them
 */
record DeskPage(List<Post> posts, DeskQuestion question, int count, int late, int asked, List<Pile> piles,
		List<SavedView> views, List<Select> selects, List<Row> rows) {

	/** Whether the items lie in more than one place. */
	public boolean severalPlaces() {
		return rows.stream().map(row -> row.item().community()).distinct().count() > 1;
	}

	/** Whether several rows can be dealt with at once. */
	public boolean isBulky() {
		return rows.stream().filter(Row::bulky).count() > 1;
	}

	/** A role and where it is held, in words. */
	record Post(String role, String place) {
	}

	/** Items that wait for the same thing; current if the list shows only these. */
	record Pile(String label, int count, String href, boolean current, boolean late) {
	}

	/** One item: what to do, where, by when; bulky if it may be ticked to be dealt with among others. */
	record Row(WorkItem item, String pile, String href, @Nullable Left left, boolean bulky) {
	}

}
