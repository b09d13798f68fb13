package org.minsheng.deliberation.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.minsheng.deliberation.Count;
import org.minsheng.deliberation.DeskMeeting;
import org.minsheng.money.Money;

/** The votes on every item of the agenda, in its order. */
record CountForm(@NotEmpty @Valid @Nullable List<Item> items) {

	/** The votes on one project; agreed is what the meeting settled, in yuan. */
	record Item(@NotNull @Nullable String project,
			@NotNull(message = "{desk.number.missing}") @PositiveOrZero(message = "{desk.number.wrong}") @Max(value = 9999, message = "{desk.number.wrong}") @Nullable Integer yes,
			@NotNull(message = "{desk.number.missing}") @PositiveOrZero(message = "{desk.number.wrong}") @Max(value = 9999, message = "{desk.number.wrong}") @Nullable Integer no,
			@NotNull(message = "{desk.number.missing}") @PositiveOrZero(message = "{desk.number.wrong}") @Max(value = 9999, message = "{desk.number.wrong}") @Nullable Integer abstain,
			@NotNull(message = "{desk.number.missing}") @PositiveOrZero(message = "{desk.number.wrong}") @Max(value = 9999, message = "{desk.number.wrong}") @Nullable Integer representativesYes,
			@DecimalMin(value = "0", message = "{desk.money.wrong}") @Digits(integer = 9, fraction = 2, message = "{desk.money.wrong}") @Nullable BigDecimal agreed) {

		Count count() {
			return new Count(Objects.requireNonNull(yes), Objects.requireNonNull(no), Objects.requireNonNull(abstain),
					Objects.requireNonNull(representativesYes));
		}

		@Nullable
		Money money() {
			return agreed == null ? null : Money.ofYuan(agreed);
		}

	}

	/** Each agreed amount begins as the estimate. */
	static CountForm of(DeskMeeting meeting) {
		return new CountForm(meeting.items()
			.stream()
			.map(item -> new Item(item.code(), null, null, null, null, item.estimate().yuan()))
			.toList());
	}

	/** Says at which item the votes do not match those present, sooner than the model refuses them all. */
	void check(DeskMeeting meeting, Errors errors) {
		if (errors.hasErrors()) {
			return;
		}
		var counted = Objects.requireNonNull(items);
		IntStream.range(0, counted.size()).forEach(at -> check(counted.get(at), at, meeting, errors));
	}

	private static void check(Item item, int at, DeskMeeting meeting, Errors errors) {
		int cast = Objects.requireNonNull(item.yes()) + Objects.requireNonNull(item.no())
				+ Objects.requireNonNull(item.abstain());
		int representatives = Objects.requireNonNull(item.representativesYes());
		if (cast > meeting.present()) {
			errors.rejectValue("items[" + at + "].yes", "desk.count.over",
					new Object[] { String.valueOf(cast), String.valueOf(meeting.present()) }, null);
		}
		if (representatives > Math.min(item.yes(), meeting.representatives())) {
			errors.rejectValue("items[" + at + "].representativesYes", "desk.count.representatives",
					new Object[] { String.valueOf(Math.min(item.yes(), meeting.representatives())) }, null);
		}
	}

}
