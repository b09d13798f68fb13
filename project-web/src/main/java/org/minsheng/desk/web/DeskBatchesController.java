package org.minsheng.desk.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.batch.OpeningBatches;
import org.minsheng.disclosure.BatchBook;
import org.minsheng.disclosure.BatchFigures;
import org.minsheng.member.Actor;
import org.minsheng.member.Role;
import org.minsheng.money.Money;
import org.minsheng.page.Attempt;

/** The batches of the year, and opening a new one. */
@Controller
@RequestMapping("/desk/batches")
@RequiredArgsConstructor
class DeskBatchesController {

	private final BatchBook batches;

	private final OpeningBatches opening;

	private final SelectingPlaces selecting;

	private final Attempt attempt;

	private final Clock clock;

	/** Of which year, until when communities report, and for how much. */
	record BatchForm(@NotNull(message = "{desk.missing}") @Nullable Integer year,
			@NotNull(message = "{desk.missing}") @Nullable LocalDate cutOff,
			@NotNull(message = "{desk.missing}") @Positive(message = "{desk.money.positive}") @Digits(integer = 10, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal ceiling) {
	}

	@ModelAttribute("batches")
	List<BatchFigures> batches() {
		return batches.all();
	}

	@ModelAttribute("mayOpen")
	boolean mayOpen(Actor actor) {
		return selecting.of(actor, Role.SOCIAL_AFFAIRS).isPresent();
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("form", new BatchForm(null, null, null));
		return "desk/batches";
	}

	@PostMapping
	String open(@Valid @ModelAttribute("form") BatchForm form, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> open(form, actor))) {
			return Attempt.redirect("/desk/batches", "desk.done", flash);
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		model.addAttribute("invalid", true);
		return "desk/batches";
	}

	private void open(BatchForm form, Actor actor) {
		var place = selecting.of(actor, Role.SOCIAL_AFFAIRS).orElseThrow();
		opening.open(place.codePrefix(), place.scope(), Objects.requireNonNull(form.year()),
				Objects.requireNonNull(form.cutOff()), Money.ofYuan(Objects.requireNonNull(form.ceiling())), actor,
				clock.instant());
	}

}
