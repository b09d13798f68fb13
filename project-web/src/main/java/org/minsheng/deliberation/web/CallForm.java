package org.minsheng.deliberation.web;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

import org.minsheng.page.Typed;

/**
 * When and where a meeting is held, and how many are invited.
 *
 * @param project the code of a project that is put on the agenda at once
 */
record CallForm(@NotBlank(message = "{proposal.community.missing}") @Nullable String community,
		@NotNull(message = "{desk.call.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
		@NotBlank(message = "{desk.call.place.missing}") @Size(max = 120, message = "{proposal.place.long}") @Nullable String place,
		@Valid @Nullable PartyNumbers members, @Nullable String project) {

	CallForm {
		members = Objects.requireNonNullElseGet(members, PartyNumbers::none);
	}

	/** Each of the five parties must be invited. */
	void check(Errors errors) {
		if (!errors.hasErrors() && Objects.requireNonNull(members).byParty().containsValue(0)) {
			errors.reject("desk.call.five");
		}
	}

	String tidyPlace() {
		return Typed.tidy(place);
	}

}
