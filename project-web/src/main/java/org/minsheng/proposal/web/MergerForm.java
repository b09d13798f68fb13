package org.minsheng.proposal.web;

import java.util.Objects;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.minsheng.page.Typed;
import org.minsheng.page.Words;

/** In which request another one lives on, and why. */
record MergerForm(@Nullable String into, @Size(max = 20, message = "{desk.words.long}") @Nullable String other,
		@Nullable Ready ready, @Size(max = 500, message = "{desk.words.long}") @Nullable String reason) {

	/** It must be said into which, one way or the other, and somehow why. */
	void check(Errors errors) {
		if (target().isEmpty()) {
			errors.rejectValue("into", "desk.merge.missing");
		}
		if (ready == null && Typed.orNull(reason) == null) {
			errors.rejectValue("reason", "desk.words.missing");
		}
	}

	/** The code that was typed, else the one that was chosen; empty where neither was. */
	String target() {
		return Objects.requireNonNullElse(Typed.orNull(other), Objects.requireNonNullElse(into, ""));
	}

	String said(Words messages) {
		var own = Objects.requireNonNullElse(Typed.orNull(reason), "");
		return ready == null ? own : messages.of("ready." + ready) + own;
	}

}
