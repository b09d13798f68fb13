package org.minsheng.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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

import org.minsheng.delivery.Acceptance;
import org.minsheng.delivery.Accepting;
import org.minsheng.delivery.Seat;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;

/** A panel with a resident judges the work. */
@Controller
@RequestMapping("/desk/projects/{code}/acceptance")
@RequiredArgsConstructor
class AcceptanceController {

	private final ProjectDesk desk;

	private final Accepting accepting;

	private final Clock clock;

	/** Who sat on it, what they found. */
	record AcceptanceForm(@NotEmpty(message = "{desk.panel.missing}") @Nullable Set<Seat> panel,
			@NotNull(message = "{desk.missing}") @Nullable Boolean passed,
			@NotBlank(message = "{desk.missing}") @Size(max = 500) @Nullable String findings,
			@NotNull(message = "{desk.missing}") @Nullable LocalDate day) {
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new AcceptanceForm(null, null, null, Deadlines.day(clock.instant())));
		return desk.ask("acceptance", code, model);
	}

	@PostMapping
	String judge(@PathVariable String code, @Valid @ModelAttribute("form") AcceptanceForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("acceptance", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> accepting.judge(project.getId(), new Acceptance(Objects.requireNonNull(form.passed()),
						Objects.requireNonNull(form.findings()), Objects.requireNonNull(form.day())),
						Objects.requireNonNull(form.panel()), actor, clock.instant()));
	}

}
