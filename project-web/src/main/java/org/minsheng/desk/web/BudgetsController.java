package org.minsheng.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

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

import org.minsheng.budget.BudgetStatus;
import org.minsheng.budget.BudgetYear;
import org.minsheng.budget.BudgetYearId;
import org.minsheng.budget.Budgets;
import org.minsheng.budget.PlanningBudgets;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.organisation.RulesId;
import org.minsheng.organisation.Scope;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;

/** The years' money: planned by the finance centre, revised until the leading group confirms it. */
@Controller
@RequestMapping("/desk/budgets")
@RequiredArgsConstructor
class BudgetsController {

	private final Budgets budgets;

	private final PlanningBudgets planning;

	private final SelectingPlaces selecting;

	private final Attempt attempt;

	private final Clock clock;

	@ModelAttribute("budgets")
	List<BudgetYear> budgets() {
		return budgets.findAll();
	}

	/** Whose budgets the actor may plan and revise. */
	@ModelAttribute("planned")
	@Nullable
	String planned(Actor actor) {
		return selecting.of(actor, Role.FINANCE).map(place -> RulesId.key(place.scope())).orElse(null);
	}

	@ModelAttribute("mayConfirm")
	boolean mayConfirm(Actor actor) {
		return selecting.of(actor, Role.LEADING_GROUP).isPresent();
	}

	@GetMapping
	String list(@RequestParam(required = false) @Nullable Integer change, Actor actor, Model model) {
		var changed = Optional.ofNullable(change).map(year -> budgets.findById(BudgetYearId.of(financed(actor), year)).orElseThrow());
		model.addAttribute("form", changed.map(BudgetForm::of).orElse(BudgetForm.empty()));
		model.addAttribute("revised", changed.filter(budget -> budget.getStatus() == BudgetStatus.PLANNED).isPresent());
		return "desk/budgets";
	}

	@PostMapping
	String plan(@Valid @ModelAttribute("form") BudgetForm form, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var done = attempt.succeeds(errors, () -> planning.plan(financed(actor), form.ofYear(), form.byDocument(), form.sources(), actor,
				clock.instant()));
		return done ? Attempt.redirect("/desk/budgets", "desk.done", flash) : again(false, model, response);
	}

	@PostMapping("/revision")
	String revise(@Valid @ModelAttribute("form") BudgetForm form, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var done = attempt.succeeds(errors, () -> planning.revise(BudgetYearId.of(financed(actor), form.ofYear()), form.byDocument(),
				form.sources(), actor, clock.instant()));
		return done ? Attempt.redirect("/desk/budgets", "desk.done", flash) : again(true, model, response);
	}

	@PostMapping("/confirmation")
	String confirm(@RequestParam String scope, @RequestParam int year, Actor actor, RedirectAttributes flash) {
		planning.confirm(new BudgetYearId(scope, year), actor, clock.instant());
		return Attempt.redirect("/desk/budgets", "desk.done", flash);
	}

	private Scope financed(Actor actor) {
		return selecting.of(actor, Role.FINANCE).orElseThrow().scope();
	}

	private static String again(boolean revised, Model model, HttpServletResponse response) {
		model.addAttribute("revised", revised);
		Again.mark(model, response);
		return "desk/budgets";
	}

}
