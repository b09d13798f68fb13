package org.minsheng.notice.web;

import java.time.Clock;
import java.util.UUID;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.notice.Objecting;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;

/** The workstation proposes an answer to an objection; the Party organisation decides. */
@Controller
@RequestMapping("/desk/notices/{code}/objections/{id}")
@RequiredArgsConstructor
class DeskObjectionController {

	private final DeskObjections pages;

	private final Objecting objecting;

	private final Attempt attempt;

	private final Clock clock;

	@GetMapping
	String show(@PathVariable String code, @PathVariable UUID id, Actor actor, Model model) {
		return pages.show(code, id, actor, model);
	}

	@PostMapping("/answer")
	String answer(@PathVariable String code, @PathVariable UUID id, @Valid ReplyForm replyForm, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		var objection = pages.read(code, id, actor).objection().getId();
		if (attempt.succeeds(errors,
				() -> objecting.proposeAnswer(objection, replyForm.tidyWords(), actor, clock.instant()))) {
			return Attempt.redirect("/desk/notices/" + code, "desk.objection.answered", flash);
		}
		Again.mark(model, response);
		return pages.show(code, id, actor, model);
	}

	@PostMapping("/decision")
	String decide(@PathVariable String code, @PathVariable UUID id, @RequestParam boolean uphold, Actor actor,
			RedirectAttributes flash) {
		objecting.decide(pages.read(code, id, actor).objection().getId(), uphold, actor, clock.instant());
		return Attempt.redirect("/desk/notices/" + code, uphold ? "desk.objection.upheld" : "desk.objection.dismissed",
				flash);
	}

}
