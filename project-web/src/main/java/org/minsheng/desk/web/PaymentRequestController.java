package org.minsheng.desk.web;

import java.math.BigDecimal;
import java.time.Clock;
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

import org.minsheng.completion.Paying;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;
import org.minsheng.project.Projects;

/** The workstation asks for a payment. */
@Controller
@RequestMapping("/desk/projects/{code}/payments")
@RequiredArgsConstructor
class PaymentRequestController {

	private final ProjectDesk desk;

	private final Projects projects;

	private final Paying paying;

	private final Clock clock;

	/** How much, what for, and by which invoice. */
	record PaymentForm(
			@NotNull(message = "{desk.missing}") @Positive(message = "{desk.money.positive}") @Digits(integer = 9, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal amount,
			@NotBlank(message = "{desk.missing}") @Size(max = 200) @Nullable String purpose) {
	}

	@ModelAttribute("stillPayable")
	Money stillPayable(@PathVariable String code) {
		return paying.stillPayable(projects.findByCode(code).orElseThrow(), clock.instant());
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new PaymentForm(null, null));
		return desk.ask("payment", code, model);
	}

	@PostMapping
	String request(@PathVariable String code, @Valid @ModelAttribute("form") PaymentForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("payment", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> paying.request(project.getId(), Money.ofYuan(Objects.requireNonNull(form.amount())),
						Objects.requireNonNull(form.purpose()), actor, clock.instant()));
	}

}
