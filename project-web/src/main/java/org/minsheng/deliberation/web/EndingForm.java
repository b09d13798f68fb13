package org.minsheng.deliberation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;

/** Why a meeting ends without a result that stands. */
record EndingForm(
		@NotBlank(message = "{desk.words.missing}") @Size(max = 500, message = "{desk.words.long}") @Nullable String reason) {

	String tidyReason() {
		return Typed.tidy(reason);
	}

}
