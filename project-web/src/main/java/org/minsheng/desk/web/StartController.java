package org.minsheng.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

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
import org.minsheng.organisation.Deadlines;

/** The work begins. */
@Controller
@RequestMapping("/desk/projects/{code}/start")
@RequiredArgsConstructor
class StartController {

	private final ProjectDesk desk;

	private final Working working;

	private final Clock clock;

	/** On which day. */
	record StartForm(@NotNull(message = "{desk.missing}") @Nullable LocalDate day) {
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new StartForm(Deadlines.day(clock.instant())));
		return desk.ask("start", code, model);
	}

	@PostMapping
	String start(@PathVariable String code, @Valid @ModelAttribute("form") StartForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("start", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> working.start(project.getId(), Objects.requireNonNull(form.day()), actor, clock.instant()));
	}

}
