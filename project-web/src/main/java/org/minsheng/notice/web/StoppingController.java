package org.minsheng.notice.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.notice.NoticeId;
import org.minsheng.notice.PublishingNotices;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.page.ReasonForm;

/** Stops a notice: the Party organisation sends a draft back, the office takes a running one down. */
@Controller
@RequestMapping("/desk/notices/{code}")
@RequiredArgsConstructor
class StoppingController {

	private final DeskNoticePages pages;

	private final PublishingNotices publishing;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/return")
	String sendBack(@PathVariable String code, @Valid ReasonForm reasonForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		boolean done = attempt.succeeds(errors,
				() -> publishing.sendBack(id(code, actor), reasonForm.tidyReason(), actor, clock.instant()));
		return done
				? Attempt.redirect("/desk/notices/" + code, "desk.notice.returned", flash)
				: again(code, "return", actor, model, response);
	}

	@PostMapping("/removal")
	String takeDown(@PathVariable String code, @Valid ReasonForm reasonForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		boolean done = attempt.succeeds(errors,
				() -> publishing.takeDown(id(code, actor), reasonForm.tidyReason(), actor, clock.instant()));
		return done
				? Attempt.redirect("/desk/notices/" + code, "desk.notice.takenDown", flash)
				: again(code, "removal", actor, model, response);
	}

	private NoticeId id(String code, Actor actor) {
		return pages.read(code, actor).notice().getId();
	}

	private String again(String code, String open, Actor actor, Model model, HttpServletResponse response) {
		Again.mark(model, response);
		return pages.show(code, open, actor, model);
	}

}
