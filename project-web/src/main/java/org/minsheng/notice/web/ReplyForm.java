package org.minsheng.notice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;

/** The answer that the workstation proposes; everybody will read it. */
record ReplyForm(
		@NotBlank(message = "{desk.words.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String words) {

	String tidyWords() {
		return Typed.tidy(words);
	}

}
