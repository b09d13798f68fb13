package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.deliberation.AgendaItem;
import org.minsheng.deliberation.HoldingMeetings;
import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.project.Projects;

/** The workstation enters the votes. */
@Controller
@RequiredArgsConstructor
class CountController {

	private final DeskMeetingPages pages;

	private final HoldingMeetings holding;

	private final Projects projects;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/desk/meetings/{code}/count")
	String count(@PathVariable String code, @Valid CountForm countForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var meeting = pages.read(code, actor);
		countForm.check(meeting, errors);
		var differing = attempt.made(errors,
				() -> holding.count(meeting.meeting().getId(), counted(countForm), actor, clock.instant()));
		if (differing.isPresent()) {
			return Attempt.redirect("/desk/meetings/" + code,
					differing.get().isEmpty() ? "desk.meeting.counted" : "desk.meeting.recount", flash);
		}
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

	private List<AgendaItem> counted(CountForm form) {
		return Objects.requireNonNull(form.items()).stream().map(this::counted).toList();
	}

	private AgendaItem counted(CountItem item) {
		var project = projects.findByCode(String.valueOf(item.project())).orElseThrow().getId();
		return new AgendaItem(project, item.count(), item.money());
	}

}
