package org.minsheng.vote.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.page.Typed;
import org.minsheng.vote.BallotForm;
import org.minsheng.vote.RoundTerms;
import org.minsheng.vote.TieOrder;

/** A round as it is made at the desk; sums in yuan, numbers as text so that one that cannot be read does not take the rest with it. */
record RoundForm(@NotBlank(message = "{desk.missing}") @Size(max = 60) @Nullable String title,
		@NotNull(message = "{desk.missing}") @Nullable BallotForm form,
		@Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String most,
		@NotNull(message = "{desk.missing}") @Pattern(regexp = Typed.MONEY, message = "{desk.money.wrong}") @Nullable String budget,
		@NotBlank(message = "{desk.missing}") @Nullable String rule,
		@Pattern(regexp = Typed.MONEY, message = "{desk.money.wrong}") @Nullable String step,
		@Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String leastVotes,
		@Pattern(regexp = "[1-9][0-9]", message = "{desk.vote.topUp.wrong}") @Nullable String topUpPercent,
		@NotNull(message = "{desk.missing}") @Nullable TieOrder ties, @Size(max = 120) @Nullable String drawSource,
		@NotNull(message = "{desk.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate opensOn,
		@NotNull(message = "{desk.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
		@NotNull(message = "{desk.missing}") @Pattern(regexp = "1[0-9]|2[0-9]", message = "{desk.number.wrong}") @Nullable String minimumAge,
		@Nullable List<String> projects) {

	RoundForm {
		most = Typed.number(most);
		budget = Typed.number(budget);
		step = Typed.number(step);
		leastVotes = Typed.number(leastVotes);
		topUpPercent = Typed.number(topUpPercent);
		minimumAge = Typed.number(minimumAge);
		drawSource = Typed.orNull(drawSource);
	}

	static RoundForm usual() {
		return new RoundForm(null, BallotForm.KNAPSACK, null, null, "mes-add1", null, null, null, TieOrder.PUBLISHED, null, null, null,
				"18",
				List.of());
	}

	String tidyTitle() {
		return Typed.tidy(title);
	}

	List<String> chosen() {
		return Objects.requireNonNullElse(projects, List.of());
	}

	RoundTerms terms() {
		var first = Objects.requireNonNull(opensOn).atStartOfDay(Deadlines.BEIJING).toInstant();
		return new RoundTerms(Objects.requireNonNull(form), number(most), money(Objects.requireNonNull(budget)),
				Objects.requireNonNull(rule), step == null ? null : money(step), number(leastVotes), number(topUpPercent),
				Objects.requireNonNull(ties), drawSource, first, Deadlines.endOf(Objects.requireNonNull(lastDay)), number(minimumAge));
	}

	private static int number(@Nullable String text) {
		return text == null ? 0 : Integer.parseInt(text);
	}

	private static Money money(String text) {
		return Money.ofYuan(new BigDecimal(text));
	}

}
