package org.minsheng.disclosure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Lists of projects, latest year and highest code first. */
public interface ProjectList {

	/**
	 * @param after the code of the last project of the page before; absent for the first page
	 */
	List<ProjectRow> find(ProjectFilter filter, @Nullable String after, int limit);

	long count(ProjectFilter filter);

	/** Projects that something has happened to lately, for the home page: running, notified or just in use, of many places and kinds. */
	List<ProjectRow> lately(int limit);

	/** The years that have projects, latest first. */
	List<Integer> years();

}
