package org.minsheng.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Why the desk does something out of the ordinary; people will read it. */
public record ReasonForm(
		@NotBlank(message = "{desk.words.missing}") @Size(max = 500, message = "{desk.words.long}") @Nullable String reason) {

	public static ReasonForm empty() {
		return new ReasonForm(null);
	}

	public String tidyReason() {
		return Typed.tidy(reason);
	}

}
