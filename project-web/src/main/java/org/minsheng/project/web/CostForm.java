package org.minsheng.project.web;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import org.minsheng.category.ProjectType;
import org.minsheng.money.Money;
import org.minsheng.page.Typed;
import org.minsheng.project.CostLine;

/** One line of the estimate; left empty, it does not count. */
record CostForm(@Nullable ProjectType type, @Size(max = 60, message = "{proposal.title.long}") @Nullable String what,
		@Pattern(regexp = Typed.MONEY, message = "{desk.money.wrong}") @Nullable String yuan) {

	/** Text, so that one amount that cannot be read does not take the other lines with it. */
	CostForm {
		yuan = Typed.number(yuan);
	}

	static CostForm empty() {
		return new CostForm(null, null, null);
	}

	static CostForm of(CostLine line) {
		return new CostForm(line.type(), line.what(), line.cost().yuan().stripTrailingZeros().toPlainString());
	}

	boolean isEmpty() {
		return Typed.orNull(what) == null && yuan == null;
	}

	/** A line that was begun is filled in whole. */
	void check(String at, Errors errors) {
		if (isEmpty()) {
			return;
		}
		if (type == null) {
			errors.rejectValue(at + ".type", "desk.cost.type.missing");
		}
		if (Typed.orNull(what) == null) {
			errors.rejectValue(at + ".what", "desk.cost.what.missing");
		}
		if (yuan == null) {
			errors.rejectValue(at + ".yuan", "desk.cost.yuan.missing");
		}
	}

	CostLine line() {
		return new CostLine(Objects.requireNonNull(type), Typed.tidy(what), Money.ofYuan(new BigDecimal(Objects.requireNonNull(yuan))));
	}

}
