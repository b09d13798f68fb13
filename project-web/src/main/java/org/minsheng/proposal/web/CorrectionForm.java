package org.minsheng.proposal.web;

import java.io.Serializable;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.page.Typed;
import org.minsheng.proposal.Wish;

/** A request's words, to be corrected. */
record CorrectionForm(
		@NotBlank(message = "{proposal.title.missing}") @Size(max = 60, message = "{proposal.title.long}") @Nullable String title,
		@NotBlank(message = "{proposal.problem.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String problem,
		@NotBlank(message = "{proposal.wanted.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String wanted,
		@NotBlank(message = "{proposal.place.missing}") @Size(max = 120, message = "{proposal.place.long}") @Nullable String place)
		implements
			Serializable {

	static CorrectionForm of(Wish wish) {
		return new CorrectionForm(wish.title(), wish.problem(), wish.wanted(), wish.place());
	}

	Wish wish() {
		return new Wish(Typed.tidy(title), Typed.tidy(problem), Typed.tidy(wanted), Typed.tidy(place));
	}

}
