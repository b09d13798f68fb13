package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.deliberation.CallingMeetings;
import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;

/** Puts a project on the agenda of a meeting that has been called. */
@Controller
@RequestMapping("/desk/projects/{code}/meeting")
@RequiredArgsConstructor
class AgendaController {

	private final Agendas agendas;

	private final CallingMeetings calling;

	private final Attempt attempt;

	private final Clock clock;

	/** Which of the called meetings. */
	record AgendaForm(@NotBlank(message = "{desk.agenda.missing}") @Nullable String meeting) {
	}

	@GetMapping
	String form(@PathVariable String code, Actor actor, Model model) {
		if (agendas.noneCalledFor(code, actor)) {
			return "redirect:/desk/meetings/new?project=" + code;
		}
		model.addAttribute("agendaForm", new AgendaForm(null));
		return agendas.page(code, actor, model);
	}

	@PostMapping
	String put(@PathVariable String code, @Valid AgendaForm agendaForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> calling.putToMeeting(agendas.project(code, actor).getId(),
				agendas.meeting(Objects.requireNonNull(agendaForm.meeting())), actor, clock.instant()))) {
			return Attempt.redirect("/desk/meetings/" + agendaForm.meeting(), "desk.agenda.done", flash);
		}
		Again.mark(model, response);
		return agendas.page(code, actor, model);
	}

}
