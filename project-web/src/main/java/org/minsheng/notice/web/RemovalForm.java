package org.minsheng.notice.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;

/** Why a notice is taken down; the words are public. */
record RemovalForm(
		@NotBlank(message = "{desk.words.missing}") @Size(max = 500, message = "{desk.words.long}") @Nullable String reason) {

	String tidyReason() {
		return Typed.tidy(reason);
	}

}
