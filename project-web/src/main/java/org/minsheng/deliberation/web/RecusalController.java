package org.minsheng.deliberation.web;

import java.time.Clock;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.deliberation.Recusing;
import org.minsheng.deliberation.SeatId;
import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.project.ProjectId;

/** Who keeps out of which item of a meeting. */
@Controller
@RequestMapping("/desk/meetings/{code}/recusals")
@RequiredArgsConstructor
class RecusalController {

	private final DeskMeetingPages pages;

	private final Recusing recusing;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping
	String recuse(@PathVariable String code, @Valid RecusalForm recusalForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		var id = pages.read(code, actor).meeting().getId();
		if (attempt.succeeds(errors, () -> recusing.recuse(id, recusalForm.recusal(), actor, clock.instant()))) {
			return Attempt.redirect("/desk/meetings/" + code, "desk.recuse.done", flash);
		}
		Again.mark(model, response);
		return pages.show(code, actor, model);
	}

	@PostMapping("/withdrawal")
	String withdraw(@PathVariable String code, @RequestParam UUID seat, @RequestParam UUID project, Actor actor,
			RedirectAttributes flash) {
		var id = pages.read(code, actor).meeting().getId();
		recusing.withdraw(id, new SeatId(seat), new ProjectId(project), actor, clock.instant());
		return Attempt.redirect("/desk/meetings/" + code, "desk.recusal.withdrawn", flash);
	}

}
