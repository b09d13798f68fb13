package org.minsheng.notice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;

/** The text of a notice. */
record DraftForm(
		@NotBlank(message = "{desk.notice.text.missing}") @Size(max = 4000, message = "{desk.notice.text.long}") @Nullable String text) {

	String tidyText() {
		return Typed.tidy(text);
	}

}
