package org.minsheng.proposal.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.minsheng.page.Typed;
import org.minsheng.page.Words;

/** In which request another one lives on, and why. */
record MergerForm(@NotBlank(message = "{desk.merge.missing}") @Nullable String into,
		@Nullable Ready ready, @Size(max = 500, message = "{desk.words.long}") @Nullable String reason) {

	/** Somehow it must be said. */
	void check(Errors errors) {
		if (ready == null && Typed.orNull(reason) == null) {
			errors.rejectValue("reason", "desk.words.missing");
		}
	}

	String said(Words messages) {
		var own = Objects.requireNonNullElse(Typed.orNull(reason), "");
		return ready == null ? own : messages.of("ready." + ready) + own;
	}

}
