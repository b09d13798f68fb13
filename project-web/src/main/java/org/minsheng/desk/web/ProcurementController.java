package org.minsheng.desk.web;

import java.time.Clock;
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

import org.minsheng.delivery.Contracting;
import org.minsheng.delivery.Procurement;
import org.minsheng.member.Actor;

/** 机关后勤服务中心 finds a supplier. */
@Controller
@RequestMapping("/desk/projects/{code}/procurement")
@RequiredArgsConstructor
class ProcurementController {

	private final ProjectDesk desk;

	private final Contracting contracting;

	private final Clock clock;

	/** How, and what speaks for it. */
	record ProcurementForm(@NotNull(message = "{desk.missing}") Procurement.@Nullable Method method,
			@NotBlank(message = "{desk.missing}") @Size(max = 500) @Nullable String record) {
	}

	@GetMapping
	String ask(@PathVariable String code, Model model) {
		model.addAttribute("form", new ProcurementForm(null, null));
		return desk.ask("procurement", code, model);
	}

	@PostMapping
	String procure(@PathVariable String code, @Valid @ModelAttribute("form") ProcurementForm form, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return desk.act("procurement", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> contracting.procure(project.getId(), new Procurement(Objects.requireNonNull(form.method()),
						Objects.requireNonNull(form.record())), actor, clock.instant()));
	}

}
