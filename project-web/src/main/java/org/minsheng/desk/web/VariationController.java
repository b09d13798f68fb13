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

import org.minsheng.delivery.Working;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;

/** A change of the contract. */
@Controller
@RequestMapping("/desk/projects/{code}/variation")
@RequiredArgsConstructor
class VariationController {

	private final ProjectDesk desk;

	private final Working working;

	private final Clock clock;

	/** The new sum, and why. */
	record VariationForm(
			@NotNull(message = "{desk.missing}") @Positive(message = "{desk.money.positive}") @Digits(integer = 9, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal sum,
			@NotBlank(message = "{desk.missing}") @Size(max = 500) @Nullable String reason) {
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new VariationForm(null, null));
		return desk.ask("variation", code, model);
	}

	@PostMapping
	String vary(@PathVariable String code, @Valid @ModelAttribute("form") VariationForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("variation", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> working.vary(project.getId(), Money.ofYuan(Objects.requireNonNull(form.sum())),
						Objects.requireNonNull(form.reason()), actor, clock.instant()));
	}

}
