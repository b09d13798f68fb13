package org.minsheng.desk.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.budget.BudgetYear;
import org.minsheng.budget.FundSource;
import org.minsheng.money.Money;

/** The year, the document, and what city and district give. */
record BudgetForm(@NotNull(message = "{desk.missing}") @Nullable Integer year,
		@NotBlank(message = "{desk.missing}") @Size(max = 60) @Nullable String document,
		@NotNull(message = "{desk.missing}") @PositiveOrZero(message = "{desk.money.positive}") @Digits(integer = 10, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal city,
		@NotNull(message = "{desk.missing}") @PositiveOrZero(message = "{desk.money.positive}") @Digits(integer = 10, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal district) {

	static BudgetForm empty() {
		return new BudgetForm(null, null, null, null);
	}

	/** As it was planned. */
	static BudgetForm of(BudgetYear budget) {
		return new BudgetForm(budget.getId().year(), budget.getDocument(), given(budget, FundSource.Kind.CITY),
				given(budget, FundSource.Kind.DISTRICT));
	}

	int ofYear() {
		return Objects.requireNonNull(year);
	}

	String byDocument() {
		return Objects.requireNonNull(document);
	}

	List<FundSource> sources() {
		return Stream
			.of(new FundSource(FundSource.Kind.CITY, Money.ofYuan(Objects.requireNonNull(city))),
					new FundSource(FundSource.Kind.DISTRICT, Money.ofYuan(Objects.requireNonNull(district))))
			.filter(source -> !source.amount().isZero())
			.toList();
	}

	private static BigDecimal given(BudgetYear budget, FundSource.Kind kind) {
		return Money.sum(budget.getSources().stream().filter(source -> source.kind() == kind).map(FundSource::amount).toList()).yuan();
	}

}
