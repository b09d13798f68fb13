package org.minsheng.project.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import org.minsheng.organisation.Community;
import org.minsheng.organisation.CommunityId;
import org.minsheng.page.Typed;

/** In which communities a template is used, and for which year. */
record PlacesForm(@Nullable Set<String> communities,
		@NotNull(message = "{desk.adopt.year.missing}") @Pattern(regexp = "20\\d\\d", message = "{desk.number.wrong}") @Nullable String year) {

	PlacesForm {
		communities = Objects.requireNonNullElse(communities, Set.of());
		year = Typed.number(year);
	}

	/** All but those that are served. */
	static PlacesForm without(Set<CommunityId> served, List<Community> all, int year) {
		var open = all.stream()
			.map(Community::getId)
			.filter(community -> !served.contains(community))
			.map(CommunityId::value)
			.collect(Collectors.toSet());
		return new PlacesForm(open, String.valueOf(year));
	}

	Set<CommunityId> places() {
		return Objects.requireNonNull(communities).stream().map(CommunityId::new).collect(Collectors.toSet());
	}

}
