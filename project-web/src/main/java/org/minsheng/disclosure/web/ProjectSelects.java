package org.minsheng.disclosure.web;

import java.util.List;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.disclosure.ProjectList;
import org.minsheng.organisation.Organisation;
import org.minsheng.page.Choice;
import org.minsheng.page.Select;
import org.minsheng.page.Words;
import org.minsheng.project.Step;

/** The lists above the projects. */
@Component
@RequiredArgsConstructor
class ProjectSelects {

	private final Organisation organisation;

	private final ProjectList projects;

	private final Words words;

	List<Select> of(ProjectsController.Query query) {
		var communities = organisation.communities()
			.stream()
			.map(community -> new Choice(community.getId().value(), community.getName()))
			.toList();
		var years = projects.years().stream().map(year -> new Choice(year.toString(), year.toString())).toList();
		return List.of(select("community", query.community(), communities), enums("type", query.type(), ProjectType.values()),
				enums("theme", query.theme(), Theme.values()), enums("status", query.status(), Step.values()),
				select("year", query.year(), years));
	}

	/** The constant of that name, whatever its case; none for anything else. */
	static <E extends Enum<E>> @Nullable E parse(E[] constants, @Nullable String name) {
		return Stream.of(constants).filter(one -> one.name().equalsIgnoreCase(name)).findFirst().orElse(null);
	}

	private Select enums(String name, @Nullable String value, Enum<?>[] constants) {
		return select(name, value,
				Stream.of(constants).map(one -> new Choice(one.name(), words.say(one))).toList());
	}

	private Select select(String name, @Nullable String value, List<Choice> options) {
		return new Select(name, words.of("filter." + name), value, options);
	}

}
