package org.minsheng.desk.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.delivery.Contract;
import org.minsheng.delivery.Contracting;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;

/** The office signs the contract. */
@Controller
@RequestMapping("/desk/projects/{code}/contract")
@RequiredArgsConstructor
class ContractController {

	private final ProjectDesk desk;

	private final Contracting contracting;

	private final Clock clock;

	/** With whom, for how much, from when until when. */
	record ContractForm(@NotBlank(message = "{desk.missing}") @Size(max = 60) @Nullable String supplier,
			@NotNull(message = "{desk.missing}") @Positive(message = "{desk.money.positive}") @Digits(integer = 9, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal sum,
			@NotNull(message = "{desk.missing}") @Nullable LocalDate signedOn,
			@NotNull(message = "{desk.missing}") @Nullable LocalDate dueOn) {
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new ContractForm(null, null, Deadlines.day(clock.instant()), null));
		return desk.ask("contract", code, model);
	}

	@PostMapping
	String sign(@PathVariable String code, @Valid @ModelAttribute("form") ContractForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("contract", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> contracting.sign(project.getId(), contract(form), actor, clock.instant()));
	}

	private static Contract contract(ContractForm form) {
		return new Contract(Objects.requireNonNull(form.supplier()), Money.ofYuan(Objects.requireNonNull(form.sum())),
				Objects.requireNonNull(form.signedOn()), Objects.requireNonNull(form.dueOn()));
	}

}
