package org.minsheng.desk.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.delivery.Working;
import org.minsheng.member.Actor;

/** How far the work is, with photographs. */
@Controller
@RequestMapping("/desk/projects/{code}/progress")
@RequiredArgsConstructor
class ProgressController {

	private final ProjectDesk desk;

	private final Working working;

	private final Uploads uploads;

	private final Clock clock;

	/** Per cent, words and pictures. */
	record ProgressForm(
			@NotNull(message = "{desk.missing}") @Min(value = 0, message = "{desk.percent}") @Max(value = 100, message = "{desk.percent}") @Nullable Integer percent,
			@NotBlank(message = "{desk.missing}") @Size(max = 500) @Nullable String words,
			@Size(max = 9) @Nullable List<MultipartFile> photos) {
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new ProgressForm(null, null, null));
		return desk.ask("progress", code, model);
	}

	@PostMapping
	String report(@PathVariable String code, @Valid @ModelAttribute("form") ProgressForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("progress", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> working.report(project.getId(), Objects.requireNonNull(form.percent()),
						Objects.requireNonNull(form.words()), uploads.keep(form.photos()), actor, clock.instant()));
	}

}
