package org.minsheng.project.web;

import java.math.BigDecimal;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.money.Money;
import org.minsheng.page.Typed;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.Description;
import org.minsheng.project.ServiceTemplate.Service;

/** What the office lays down of a service that runs alike in many communities. */
record TemplateForm(
		@NotBlank(message = "{desk.adopt.title.missing}") @Size(max = 60, message = "{proposal.title.long}") @Nullable String title,
		@NotBlank(message = "{proposal.problem.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String problem,
		@NotBlank(message = "{desk.adopt.works.missing}") @Size(max = 1000, message = "{proposal.text.long}") @Nullable String works,
		@NotBlank(message = "{proposal.place.missing}") @Size(max = 60, message = "{proposal.title.long}") @Nullable String place,
		@Size(max = 60, message = "{proposal.title.long}") @Nullable String quantity,
		@NotNull(message = "{desk.theme.missing}") @Nullable Theme theme,
		@NotNull(message = "{desk.adopt.count.missing}") @Pattern(regexp = "0*[1-9]\\d{0,5}", message = "{desk.adopt.count.wrong}") @Nullable String count,
		@NotNull(message = "{desk.adopt.unit.missing}") Beneficiaries.@Nullable Unit unit,
		@Size(max = 20, message = "{desk.adopt.group.long}") @Nullable String group,
		@NotNull(message = "{desk.cost.yuan.missing}") @Pattern(regexp = Typed.MONEY, message = "{desk.money.wrong}") @Nullable String yuan) {

	TemplateForm {
		count = Typed.number(count);
		yuan = Typed.number(yuan);
	}

	static TemplateForm empty() {
		return new TemplateForm(null, null, null, null, null, Theme.SERVICE, null, Beneficiaries.Unit.PERSON, null, null);
	}

	static TemplateForm of(Service service) {
		var words = service.description();
		var whom = service.beneficiaries();
		return new TemplateForm(words.title(), words.problem(), words.works(), words.place(), words.quantity(),
				service.theme(), String.valueOf(whom.count()), whom.unit(), whom.group(),
				service.cost().yuan().stripTrailingZeros().toPlainString());
	}

	Service service() {
		var words = new Description(Typed.tidy(title), Typed.tidy(problem), Typed.tidy(works), Typed.tidy(place),
				Typed.orNull(quantity));
		var whom = new Beneficiaries(Integer.parseInt(Objects.requireNonNull(count)), Objects.requireNonNull(unit),
				Typed.orNull(group));
		return new Service(words, Objects.requireNonNull(theme), whom,
				Money.ofYuan(new BigDecimal(Objects.requireNonNull(yuan))), Provenance.ENTERED);
	}

}
