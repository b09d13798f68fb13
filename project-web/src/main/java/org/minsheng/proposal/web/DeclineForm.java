package org.minsheng.proposal.web;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;
import org.minsheng.page.Words;
import org.minsheng.proposal.NegativeItem;

/** What of the negative list applies, and what the submitter is to read: own words, or the ready ones of each item. */
record DeclineForm(@NotEmpty(message = "{desk.decline.items.missing}") @Nullable Set<NegativeItem> items,
		@Size(max = 500, message = "{desk.words.long}") @Nullable String words) {

	DeclineForm {
		items = Objects.requireNonNullElse(items, Set.of());
	}

	String said(Words messages) {
		var own = Typed.orNull(words);
		return own != null
				? own
				: new TreeSet<>(Objects.requireNonNull(items)).stream()
					.map(item -> messages.of("decline.ready." + item))
					.collect(Collectors.joining());
	}

}
