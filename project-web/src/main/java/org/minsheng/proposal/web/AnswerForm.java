package org.minsheng.proposal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;

/** What the submitter is told, and what follows from it. */
record AnswerForm(@NotNull(message = "{desk.answer.kind.missing}") @Nullable Kind kind,
		@NotBlank(message = "{desk.words.missing}") @Size(max = 500, message = "{desk.words.long}") @Nullable String words) {

	/** The answers that are nothing but words. */
	enum Kind {

		ASK_FOR_MORE, DECLINE, HOLD, REPLY

	}

	String tidyWords() {
		return Typed.tidy(words);
	}

}
