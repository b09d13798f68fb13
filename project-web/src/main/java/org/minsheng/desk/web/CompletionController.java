package org.minsheng.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.delivery.Working;
import org.minsheng.member.Actor;
import org.minsheng.organisation.Deadlines;

/** The work is done. */
@Controller
@RequestMapping("/desk/projects/{code}/completion")
@RequiredArgsConstructor
class CompletionController {

	private final ProjectDesk desk;

	private final Working working;

	private final Uploads uploads;

	private final Clock clock;

	/** On which day, with photographs. */
	record CompletionForm(@NotNull(message = "{desk.missing}") @Nullable LocalDate day,
			@Size(max = 9) @Nullable List<MultipartFile> photos) {
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new CompletionForm(Deadlines.day(clock.instant()), null));
		return desk.ask("completion", code, model);
	}

	@PostMapping
	String finish(@PathVariable String code, @Valid @ModelAttribute("form") CompletionForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("completion", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> working.finish(project.getId(), Objects.requireNonNull(form.day()),
						uploads.keep(form.photos()), actor, clock.instant()));
	}

}
