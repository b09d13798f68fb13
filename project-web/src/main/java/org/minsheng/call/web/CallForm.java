package org.minsheng.call.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.call.CallDraft;
import org.minsheng.page.Typed;

/** A call before it is published; its year is the year in which it opens. */
record CallForm(@NotEmpty(message = "{proposal.community.missing}") @Nullable List<String> communities,
		@NotBlank(message = "{call.title.missing}") @Size(max = 60, message = "{proposal.title.long}") @Nullable String title,
		@NotBlank(message = "{call.words.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String words,
		@NotNull(message = "{call.day.missing}") @Nullable LocalDate opensOn,
		@NotNull(message = "{call.day.missing}") @Nullable LocalDate closesOn,
		@NotNull(message = "{call.day.missing}") @Nullable LocalDate lookedAtOn) {

	static CallForm empty() {
		return new CallForm(List.of(), null, null, null, null, null);
	}

	CallDraft draft() {
		var opens = Objects.requireNonNull(opensOn);
		return new CallDraft(opens.getYear(), Typed.tidy(title), Typed.tidy(words), opens, Objects.requireNonNull(closesOn),
				Objects.requireNonNull(lookedAtOn));
	}

}
