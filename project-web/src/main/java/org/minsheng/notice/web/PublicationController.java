package org.minsheng.notice.web;

import java.time.Clock;

import jakarta.servlet.http.HttpServletResponse;

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

/** The Party organisation checks the text and publishes it. */
@Controller
@RequiredArgsConstructor
class PublicationController {

	private final DeskNoticePages pages;

	private final PublishingNotices publishing;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping("/desk/notices/{code}/publication")
	String publish(@PathVariable String code, PublicationForm publicationForm, BindingResult errors, Actor actor,
			Model model, HttpServletResponse response, RedirectAttributes flash) {
		var id = pages.read(code, actor).notice().getId();
		publicationForm.check(errors);
		if (attempt.succeeds(errors, () -> publishing.publish(id, actor, clock.instant()))) {
			return Attempt.redirect("/desk/notices/" + code, "desk.notice.published", flash);
		}
		Again.mark(model, response);
		return pages.show(code, "publication", actor, model);
	}

}
