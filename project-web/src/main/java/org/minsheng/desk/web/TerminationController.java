package org.minsheng.desk.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
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

import org.minsheng.delivery.StoppingProjects;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;

/** Work that has begun is called off. */
@Controller
@RequestMapping("/desk/projects/{code}/termination")
@RequiredArgsConstructor
class TerminationController {

	private final ProjectDesk desk;

	private final StoppingProjects stoppingProjects;

	private final Clock clock;

	/** What is still owed for what was done, and why. */
	record TerminationForm(
			@NotNull(message = "{desk.missing}") @PositiveOrZero(message = "{desk.money.positive}") @Digits(integer = 9, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal owed,
			@NotBlank(message = "{desk.missing}") @Size(max = 500) @Nullable String reason) {
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new TerminationForm(null, null));
		return desk.ask("termination", code, model);
	}

	@PostMapping
	String terminate(@PathVariable String code, @Valid @ModelAttribute("form") TerminationForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("termination", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> stoppingProjects.terminate(project.getId(), Money.ofYuan(Objects.requireNonNull(form.owed())),
						Objects.requireNonNull(form.reason()), actor, clock.instant()));
	}

}
