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

/** The Party organisation sends a draft back. */
@Controller
@RequiredArgsConstructor
class ReturnController {

	private final DeskNoticePages pages;

	private final PublishingNotices publishing;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/desk/notices/{code}/return")
	String sendBack(@PathVariable String code, @Valid ReturnForm returnForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var id = pages.read(code, actor).notice().getId();
		if (attempt.succeeds(errors,
				() -> publishing.sendBack(id, returnForm.tidyReason(), actor, clock.instant()))) {
			return Attempt.redirect("/desk/notices/" + code, "desk.notice.returned", flash);
		}
		Again.mark(model, response);
		return pages.show(code, "return", actor, model);
	}

}
