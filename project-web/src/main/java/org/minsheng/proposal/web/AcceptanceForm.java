package org.minsheng.proposal.web;

import java.util.Objects;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.proposal.Classification;

/** How the workstation sorts a request that it accepts. */
record AcceptanceForm(@NotNull(message = "{desk.type.missing}") @Nullable ProjectType type,
		@NotNull(message = "{desk.theme.missing}") @Nullable Theme theme,
		@NotNull(message = "{desk.urgency.missing}") @Nullable Urgency urgency) {

	static AcceptanceForm empty() {
		return new AcceptanceForm(null, null, Urgency.SMALL);
	}

	Classification classification() {
		return new Classification(Objects.requireNonNull(type), Objects.requireNonNull(theme),
				Objects.requireNonNull(urgency));
	}

}
