package org.minsheng.disclosure.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.page.Fact;
import org.minsheng.project.ProjectStatus;

/** A project as its card shows it; photo is an address. */
record ProjectCard(String code, String title, String community, ProjectType type, Theme theme, ProjectStatus status,
		@Nullable String photo, @Nullable String note, List<Fact> facts) {
}
