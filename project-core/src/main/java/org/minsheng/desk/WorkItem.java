package org.minsheng.desk;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that waits for somebody.
 *
 * @param code leads to its page
 * @param state it waits in
 * @param since when
 * @param due by when it should be done; absent where nothing says so
 */
public record WorkItem(Kind kind, String code, String title, String community, String state, Instant since,
		@Nullable Instant due) {

	/** What waits. */
	public enum Kind {

		PROPOSAL, PROJECT, MEETING, NOTICE, OBJECTION, BATCH, PAYMENT, BUDGET

	}

	public boolean isLate(Instant now) {
		return due != null && !now.isBefore(due);
	}

}
