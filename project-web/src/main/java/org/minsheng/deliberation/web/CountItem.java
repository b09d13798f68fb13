package org.minsheng.deliberation.web;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import org.minsheng.deliberation.Count;
import org.minsheng.money.Money;
import org.minsheng.page.Typed;

/**
 * The votes on one project. Text, so that one number that cannot be read does not take the other items with it.
 *
 * @param agreed what the meeting settled, in yuan
 */
record CountItem(@NotNull @Nullable String project,
		@NotNull(message = "{desk.number.missing}") @Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String yes,
		@NotNull(message = "{desk.number.missing}") @Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String no,
		@NotNull(message = "{desk.number.missing}") @Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String abstain,
		@NotNull(message = "{desk.number.missing}") @Pattern(regexp = Typed.COUNT, message = "{desk.number.wrong}") @Nullable String representativesYes,
		@Pattern(regexp = Typed.MONEY, message = "{desk.money.wrong}") @Nullable String agreed) {

	CountItem {
		yes = Typed.number(yes);
		no = Typed.number(no);
		abstain = Typed.number(abstain);
		representativesYes = Typed.number(representativesYes);
		agreed = Typed.number(agreed);
	}

	int yesVotes() {
		return number(yes);
	}

	int representatives() {
		return number(representativesYes);
	}

	int cast() {
		return number(yes) + number(no) + number(abstain);
	}

	Count count() {
		return new Count(number(yes), number(no), number(abstain), number(representativesYes));
	}

	@Nullable
	Money money() {
		return agreed == null ? null : Money.ofYuan(new BigDecimal(agreed));
	}

	private static int number(@Nullable String text) {
		return Integer.parseInt(Objects.requireNonNull(text));
	}

}
