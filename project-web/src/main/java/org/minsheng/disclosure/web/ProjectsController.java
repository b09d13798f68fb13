package org.minsheng.disclosure.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.disclosure.ProjectFilter;
import org.minsheng.disclosure.ProjectList;
import org.minsheng.disclosure.ProjectRow;
import org.minsheng.project.ProjectStatus;
import org.minsheng.project.Step;

/** All projects, by community, type, theme, step or state, year and words. */
@Controller
@RequiredArgsConstructor
class ProjectsController {

	private static final int PAGE = 24;

	private final ProjectList projects;

	private final Cards cards;

	private final ProjectSelects selects;

	/** What the address may ask for; an unknown value restricts nothing. */
	record Query(@Nullable String community, @Nullable String type, @Nullable String theme, @Nullable String status,
			@Nullable String year, @Nullable String q) {
	}

	@GetMapping("/projects")
	String list(Query query, @RequestParam(required = false) @Nullable String after, Model model) {
		var filter = filter(query);
		var rows = projects.find(filter, after, PAGE + 1);
		var shown = rows.subList(0, Math.min(PAGE, rows.size()));
		model.addAttribute("q", query.q());
		model.addAttribute("selects", selects.of(query));
		model.addAttribute("count", String.valueOf(projects.count(filter)));
		model.addAttribute("cards", cards.of(shown));
		model.addAttribute("older", rows.size() > PAGE ? older(query, shown) : null);
		model.addAttribute("newest", after == null ? null : address(query).toUriString());
		return "projects/list";
	}

	private static ProjectFilter filter(Query query) {
		return new ProjectFilter(blankToNull(query.community()),
				ProjectSelects.parse(ProjectType.values(), query.type()),
				ProjectSelects.parse(Theme.values(), query.theme()), statuses(query.status()),
				year(query.year()), blankToNull(query.q()));
	}

	/** A step of the road, or one state. */
	private static Set<ProjectStatus> statuses(@Nullable String asked) {
		var step = ProjectSelects.parse(Step.values(), asked);
		if (step != null) {
			return Stream.of(ProjectStatus.values()).filter(status -> status.step() == step).collect(Collectors.toSet());
		}
		var status = ProjectSelects.parse(ProjectStatus.values(), asked);
		return status == null ? Set.of() : Set.of(status);
	}

	private static @Nullable Integer year(@Nullable String asked) {
		return asked != null && asked.matches("\\d{4}") ? Integer.valueOf(asked) : null;
	}

	private static @Nullable String blankToNull(@Nullable String value) {
		return value == null || value.isBlank() ? null : value.strip();
	}

	private static String older(Query query, List<ProjectRow> shown) {
		return address(query).queryParam("after", shown.get(shown.size() - 1).code()).encode().toUriString();
	}

	private static UriComponentsBuilder address(Query query) {
		var address = UriComponentsBuilder.fromPath("/projects");
		var names = Arrays.asList("community", "type", "theme", "status", "year", "q");
		var values = Arrays.asList(query.community(), query.type(), query.theme(), query.status(), query.year(),
				query.q());
		for (int i = 0; i < names.size(); i++) {
			if (blankToNull(values.get(i)) != null) {
				address.queryParam(names.get(i), values.get(i));
			}
		}
		return address;
	}

}
