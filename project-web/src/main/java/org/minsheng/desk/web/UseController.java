package org.minsheng.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

import org.minsheng.delivery.Accepting;
import org.minsheng.delivery.Handover;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;

/** Handed over and opened for use. */
@Controller
@RequestMapping("/desk/projects/{code}/use")
@RequiredArgsConstructor
class UseController {

	private final ProjectDesk desk;

	private final Accepting accepting;

	private final Clock clock;

	/** Who looks after it, and since when it is used. */
	record UseForm(@NotBlank(message = "{desk.missing}") @Size(max = 60) @Nullable String maintenanceOwner,
			@NotNull(message = "{desk.missing}") @Nullable LocalDate day) {
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new UseForm(null, Deadlines.day(clock.instant())));
		return desk.ask("use", code, model);
	}

	@PostMapping
	String open(@PathVariable String code, @Valid @ModelAttribute("form") UseForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("use", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> accepting.openForUse(project.getId(), new Handover(Objects.requireNonNull(form.maintenanceOwner()),
						Objects.requireNonNull(form.day())), actor, clock.instant()));
	}

}
