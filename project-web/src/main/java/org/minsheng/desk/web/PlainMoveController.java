package org.minsheng.desk.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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

import org.minsheng.member.Actor;
import org.minsheng.project.ProjectMove;

/** The moves that carry nothing but a reason. */
@Controller
@RequestMapping("/desk/projects/{code}/moves/{move}")
@RequiredArgsConstructor
class PlainMoveController {

	private final ProjectDesk desk;

	private final PlainMoves moves;

	private final Clock clock;

	/** Why, in words that residents read. */
	record ReasonForm(@Size(max = 500) @Nullable String reason) {
	}

	@GetMapping
	String ask(@PathVariable String code, @PathVariable ProjectMove move, Model model) {
		model.addAttribute("form", new ReasonForm(null));
		model.addAttribute("move", PlainMoves.checked(move));
		return desk.ask("plain", code, model);
	}

	@PostMapping
	String make(@PathVariable String code, @PathVariable ProjectMove move,
			@Valid @ModelAttribute("form") ReasonForm form, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		model.addAttribute("move", PlainMoves.checked(move));
		return desk.act("plain", code, new ProjectDesk.Sent(errors, model, response, flash),
				project -> moves.make(project, move, form.reason(), actor, clock.instant()));
	}

}
