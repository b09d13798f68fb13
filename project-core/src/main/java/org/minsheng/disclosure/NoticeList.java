package org.minsheng.disclosure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Published notices, running or over. */
public interface NoticeList {

	/** Those that take objections now, soonest end first. */
	List<NoticeRow> running();

	/**
	 * Those that are over, latest code first.
	 *
	 * @param after the code of the last notice of the page before; absent for the first page
	 */
	List<NoticeRow> over(@Nullable String after, int limit);

}
