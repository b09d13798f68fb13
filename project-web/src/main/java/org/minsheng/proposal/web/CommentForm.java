package org.minsheng.proposal.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;

/** What somebody says to a request, or about a comment. */
record CommentForm(
		@NotBlank(message = "{comment.missing}") @Size(max = 500, message = "{comment.long}") @Nullable String words) {

	String tidyWords() {
		return Typed.tidy(words);
	}

}
