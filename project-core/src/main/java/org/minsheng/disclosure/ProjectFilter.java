package org.minsheng.disclosure;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.project.ProjectStatus;

/**
 * Which projects to list; what is absent or empty does not restrict.
 *
 * @param community its code
 * @param words of which the title, place, problem or code holds each
 */
public record ProjectFilter(@Nullable String community, @Nullable ProjectType type, @Nullable Theme theme,
		Set<ProjectStatus> statuses, @Nullable Integer year, @Nullable String words) {

	public static final ProjectFilter ALL = new ProjectFilter(null, null, null, Set.of(), null, null);

}
