package org.minsheng.vote.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.page.Typed;
import org.minsheng.vote.LimitKind;
import org.minsheng.vote.RoundLimit;

/** The small forms for the limits of a draft. */
final class LimitForms {

	private LimitForms() {
	}

	/**
	 * @param label kind and value with a colon between them
	 */
	record LimitForm(
			@NotNull(message = "{desk.missing}") @Pattern(regexp = "(COMMUNITY|TYPE|THEME):.{1,60}", message = "{desk.missing}") @Nullable String label,
			@Pattern(regexp = Typed.MONEY, message = "{desk.money.wrong}") @Nullable String floor,
			@Pattern(regexp = Typed.MONEY, message = "{desk.money.wrong}") @Nullable String ceiling) {

		LimitForm {
			floor = Typed.number(floor);
			ceiling = Typed.number(ceiling);
		}

		RoundLimit limit() {
			var parts = Objects.requireNonNull(label).split(":", 2);
			return new RoundLimit(LimitKind.valueOf(parts[0]), parts[1], money(floor), money(ceiling));
		}

		private static @Nullable Money money(@Nullable String text) {
			return text == null ? null : Money.ofYuan(new BigDecimal(text));
		}

	}

	/** Projects of which only one may win. */
	record GroupForm(@Nullable List<String> only) {

		List<String> chosen() {
			return Objects.requireNonNullElse(only, List.of());
		}

	}

}
