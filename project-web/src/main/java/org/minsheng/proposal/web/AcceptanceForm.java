package org.minsheng.proposal.web;

import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.proposal.Classification;
import org.minsheng.proposal.EligibilityTest;
import org.minsheng.proposal.NegativeItem;
import org.minsheng.proposal.Screening;

/** How the workstation sorts a request that it accepts. */
record AcceptanceForm(@NotNull(message = "{desk.type.missing}") @Nullable ProjectType type,
		@NotNull(message = "{desk.theme.missing}") @Nullable Theme theme,
		@NotNull(message = "{desk.urgency.missing}") @Nullable Urgency urgency, @Nullable Set<EligibilityTest> tests,
		@Nullable Set<NegativeItem> negative) {

	AcceptanceForm {
		tests = Objects.requireNonNullElse(tests, Set.of());
		negative = Objects.requireNonNullElse(negative, Set.of());
	}

	/** As the workstation sorted the request before, if it did. */
	static AcceptanceForm of(@Nullable Classification before) {
		return before == null ? empty() : new AcceptanceForm(before.type(), before.theme(), before.urgency(), null, null);
	}

	static AcceptanceForm empty() {
		return new AcceptanceForm(null, null, Urgency.SMALL, null, null);
	}

	Screening screening() {
		return new Screening(Objects.requireNonNull(tests), Objects.requireNonNull(negative));
	}

	Classification classification() {
		return new Classification(Objects.requireNonNull(type), Objects.requireNonNull(theme),
				Objects.requireNonNull(urgency));
	}

}
