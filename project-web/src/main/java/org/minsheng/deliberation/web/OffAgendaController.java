package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
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
import org.minsheng.page.Crumb;
import org.minsheng.page.ReasonForm;
import org.minsheng.page.Words;

/** Takes one project off the agenda of a meeting that is still to come, or one that too few may decide on. */
@Controller
@RequestMapping("/desk/meetings/{code}/agenda/{project}/removal")
@RequiredArgsConstructor
class OffAgendaController {

	private final Agendas agendas;

	private final CallingMeetings calling;

	private final Attempt attempt;

	private final Words words;

	private final Clock clock;

	@GetMapping
	String ask(@PathVariable String code, @PathVariable String project, Actor actor, Model model) {
		model.addAttribute("reasonForm", ReasonForm.empty());
		return page(code, project, actor, model);
	}

	@PostMapping
	String takeOff(@PathVariable String code, @PathVariable String project, @Valid ReasonForm reasonForm,
			BindingResult errors, Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		if (attempt.succeeds(errors, () -> calling.takeOffAgenda(agendas.project(project, actor).getId(),
				agendas.meeting(code), reasonForm.tidyReason(), actor, clock.instant()))) {
			return Attempt.redirect("/desk/meetings/" + code, "desk.offAgenda.done", flash);
		}
		Again.mark(model, response);
		return page(code, project, actor, model);
	}

	private String page(String code, String project, Actor actor, Model model) {
		model.addAttribute("project", agendas.project(project, actor));
		model.addAttribute("meeting", code);
		model.addAttribute("crumbs", List.of(new Crumb(words.of("nav.desk"), "/desk"), new Crumb(code, "/desk/meetings/" + code),
				new Crumb(words.of("desk.offAgenda.title"), null)));
		return "desk/meetings/off-agenda";
	}

}
