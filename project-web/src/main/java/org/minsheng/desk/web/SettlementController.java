package org.minsheng.desk.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

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

import org.minsheng.completion.Settling;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;

/** 财管中心 settles the final sum. */
@Controller
@RequestMapping("/desk/projects/{code}/settlement")
@RequiredArgsConstructor
class SettlementController {

	private final ProjectDesk desk;

	private final Settling settling;

	private final Clock clock;

	/** The sum. */
	record SettlementForm(
			@NotNull(message = "{desk.missing}") @Positive(message = "{desk.money.positive}") @Digits(integer = 9, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal sum) {
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new SettlementForm(null));
		return desk.ask("settlement", code, model);
	}

	@PostMapping
	String settle(@PathVariable String code, @Valid @ModelAttribute("form") SettlementForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("settlement", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> settling.settle(project.getId(), Money.ofYuan(Objects.requireNonNull(form.sum())), actor,
						clock.instant()));
	}

}
