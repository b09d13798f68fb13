package org.minsheng.proposal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;

/** In which request another one lives on, and why. */
record MergerForm(@NotBlank(message = "{desk.merge.missing}") @Nullable String into,
		@NotBlank(message = "{desk.words.missing}") @Size(max = 500, message = "{desk.words.long}") @Nullable String reason) {

	String tidyReason() {
		return Typed.tidy(reason);
	}

}
