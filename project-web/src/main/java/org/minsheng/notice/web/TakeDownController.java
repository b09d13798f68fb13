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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.notice.PublishingNotices;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;

/** The office takes a running notice down. */
@Controller
@RequiredArgsConstructor
class TakeDownController {

	private final DeskNoticePages pages;

	private final PublishingNotices publishing;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/desk/notices/{code}/removal")
	String takeDown(@PathVariable String code, @Valid RemovalForm removalForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var id = pages.read(code, actor).notice().getId();
		if (attempt.succeeds(errors,
				() -> publishing.takeDown(id, removalForm.tidyReason(), actor, clock.instant()))) {
			return Attempt.redirect("/desk/notices/" + code, "desk.notice.takenDown", flash);
		}
		Again.mark(model, response);
		return pages.show(code, "removal", actor, model);
	}

}
