package org.minsheng.desk.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;
import org.minsheng.page.Typed;
import org.minsheng.proposal.Classification;
import org.minsheng.proposal.EligibilityTest;
import org.minsheng.proposal.Screening;

/**
 * What is done with the ticked requests: all of them are accepted alike, or held.
 *
 * @param clear whether each was held against the negative list, and nothing of it applies
 */
record BulkForm(@NotNull(message = "{desk.bulk.act.missing}") @Nullable Act act,
		@NotEmpty(message = "{desk.bulk.codes.missing}") @Nullable List<String> codes, @Nullable ProjectType type,
		@Nullable Theme theme, @Nullable Urgency urgency, @Nullable Set<EligibilityTest> tests, @Nullable Boolean clear,
		@Size(max = 500, message = "{desk.words.long}") @Nullable String reason) {

	enum Act {

		ACCEPT, HOLD

	}

	BulkForm {
		codes = Objects.requireNonNullElse(codes, List.of());
		tests = Objects.requireNonNullElse(tests, Set.of());
	}

	static BulkForm empty() {
		return new BulkForm(null, null, null, null, Urgency.SMALL, null, null, null);
	}

	/** Whether the request was ticked when the form came back. */
	public boolean has(String code) {
		return Objects.requireNonNull(codes).contains(code);
	}

	/** What the act needs. */
	void check(Errors errors) {
		if (act == Act.HOLD && Typed.orNull(reason) == null) {
			errors.rejectValue("reason", "desk.words.missing");
		}
		if (act == Act.ACCEPT) {
			missing("type", type, "desk.type.missing", errors);
			missing("theme", theme, "desk.theme.missing", errors);
			missing("urgency", urgency, "desk.urgency.missing", errors);
			missing("clear", Boolean.TRUE.equals(clear) ? act : null, "desk.bulk.clear.missing", errors);
		}
	}

	Classification classification() {
		return new Classification(Objects.requireNonNull(type), Objects.requireNonNull(theme),
				Objects.requireNonNull(urgency));
	}

	Screening screening() {
		return new Screening(Objects.requireNonNull(tests), Set.of());
	}

	private static void missing(String field, @Nullable Object value, String key, Errors errors) {
		if (value == null) {
			errors.rejectValue(field, key);
		}
	}

}
