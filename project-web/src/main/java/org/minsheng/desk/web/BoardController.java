package org.minsheng.desk.web;

import java.math.BigDecimal;
import java.time.Clock;

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

import org.minsheng.batch.BalancingBatches;
import org.minsheng.batch.Batches;
import org.minsheng.batch.Decision;
import org.minsheng.batch.Verdict;
import org.minsheng.member.Actor;
import org.minsheng.money.Money;
import org.minsheng.page.Attempt;
import org.minsheng.project.Projects;

/** The balancing board of one batch: what is reported, what is picked, and what it does to the year's money. */
@Controller
@RequestMapping("/desk/batches/{code}")
@RequiredArgsConstructor
class BoardController {

	private final Boards boards;

	private final Batches batches;

	private final Projects projects;

	private final BalancingBatches balancing;

	private final Attempt attempt;

	private final Clock clock;

	/** What is said of one project. */
	record VerdictForm(@NotNull(message = "{desk.missing}") @Nullable Verdict verdict,
			@NotNull(message = "{desk.missing}") @PositiveOrZero(message = "{desk.money.positive}") @Digits(integer = 9, fraction = 2, message = "{desk.money.digits}") @Nullable BigDecimal amount,
			@NotBlank(message = "{desk.missing}") @Size(max = 500) @Nullable String reason) {

		Decision decision() {
			if (verdict == null || amount == null || reason == null) {
				throw new IllegalStateException("validated before");
			}
			return new Decision(verdict, Money.ofYuan(amount), reason.strip());
		}

	}

	@GetMapping
	String show(@PathVariable String code, Actor actor, Model model) {
		boards.show(code, actor, model);
		return "desk/board";
	}

	@GetMapping("/items/{project}")
	String ask(@PathVariable String code, @PathVariable String project, Model model) {
		var price = boards.item(code, project, model).priceBeforeApproval().yuan();
		model.addAttribute("form", new VerdictForm(null, price, null));
		return "desk/verdict";
	}

	@PostMapping("/items/{project}")
	String decide(@PathVariable String code, @PathVariable String project,
			@Valid @ModelAttribute("form") VerdictForm form, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var batch = batches.findByCode(code).orElseThrow().getId();
		var id = projects.findByCode(project).orElseThrow().getId();
		if (attempt.succeeds(errors, () -> balancing.decide(batch, id, form.decision(), actor, clock.instant()))) {
			return Attempt.redirect("/desk/batches/" + code, "desk.done", flash);
		}
		response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
		model.addAttribute("invalid", true);
		boards.item(code, project, model);
		return "desk/verdict";
	}

}
