package org.minsheng.proposal.web;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.minsheng.page.Typed;
import org.minsheng.page.Words;

/** What the submitter is told, in ready or own words or both, and what follows from it. */
record AnswerForm(@NotNull(message = "{desk.answer.kind.missing}") @Nullable Kind kind, @Nullable Ready ready,
		@Size(max = 500, message = "{desk.words.long}") @Nullable String words) {

	/** The answers that are nothing but words. */
	enum Kind {

		ASK_FOR_MORE, HOLD, REPLY, APPEAL, UNMERGE, SEND_BACK, UPHOLD_APPEAL, DISMISS_APPEAL

	}

	/** Somehow it must be said. */
	void check(Errors errors) {
		if (ready == null && Typed.orNull(words) == null) {
			errors.rejectValue("words", "desk.words.missing");
		}
	}

	String said(Words messages) {
		var own = Objects.requireNonNullElse(Typed.orNull(words), "");
		return ready == null ? own : messages.of("ready." + ready) + own;
	}

}
