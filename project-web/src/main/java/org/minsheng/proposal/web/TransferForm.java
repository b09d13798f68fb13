package org.minsheng.proposal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** Whose duty it is, and why. */
record TransferForm(
		@NotBlank(message = "{desk.transfer.body.missing}") @Size(max = 60, message = "{desk.transfer.body.long}") @Nullable String body,
		@NotBlank(message = "{desk.words.missing}") @Size(max = 500, message = "{desk.words.long}") @Nullable String why) {
}
