package org.minsheng.desk.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.budget.BudgetYear;
import org.minsheng.budget.BudgetYearId;
import org.minsheng.budget.Budgets;
import org.minsheng.budget.FundSource;
import org.minsheng.budget.PlanningBudgets;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.page.Attempt;

/** The years' money: planned by the finance centre, confirmed by the leading group. */
@Controller
@RequestMapping("/desk/budgets")
@RequiredArgsConstructor
class BudgetsController {

	private final Budgets budgets;

	private final PlanningBudgets planning;

	private final SelectingPlaces selecting;

	private final Attempt attempt;

	private final Clock clock;

	/** The year, the document, and what city and district give. */
	record BudgetForm(@NotNull(message = "{desk.missing}") @Nullable Integer year,
			@NotBlank(message = "{desk.missing}") @Size(max = 60) @Nullable String document,
			@NotNull(message = "{desk.missing}") @PositiveOrZero(message = "{desk.money.positive}") @Digits(integer = 10, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal city,
			@NotNull(message = "{desk.missing}") @PositiveOrZero(message = "{desk.money.positive}") @Digits(integer = 10, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal district) {

		List<FundSource> sources() {
			return Stream
				.of(new FundSource(FundSource.Kind.CITY, Money.ofYuan(Objects.requireNonNull(city))),
						new FundSource(FundSource.Kind.DISTRICT, Money.ofYuan(Objects.requireNonNull(district))))
				.filter(source -> !source.amount().isZero())
				.toList();
		}

	}

	@ModelAttribute("budgets")
	List<BudgetYear> budgets() {
		return budgets.findAll();
	}

	@ModelAttribute("mayPlan")
	boolean mayPlan(Actor actor) {
		return selecting.of(actor, Role.FINANCE).isPresent();
	}

	@ModelAttribute("mayConfirm")
	boolean mayConfirm(Actor actor) {
		return selecting.of(actor, Role.LEADING_GROUP).isPresent();
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("form", new BudgetForm(null, null, null, null));
		return "desk/budgets";
	}

	@PostMapping
	String plan(@Valid @ModelAttribute("form") BudgetForm form, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var done = attempt.succeeds(errors, () -> planning.plan(selecting.of(actor, Role.FINANCE).orElseThrow().scope(),
				Objects.requireNonNull(form.year()), Objects.requireNonNull(form.document()), form.sources(), actor,
				clock.instant()));
		if (done) {
			return Attempt.redirect("/desk/budgets", "desk.done", flash);
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		model.addAttribute("invalid", true);
		return "desk/budgets";
	}

	@PostMapping("/confirmation")
	String confirm(@RequestParam String scope, @RequestParam int year, Actor actor, RedirectAttributes flash) {
		planning.confirm(new BudgetYearId(scope, year), actor, clock.instant());
		return Attempt.redirect("/desk/budgets", "desk.done", flash);
	}

}
