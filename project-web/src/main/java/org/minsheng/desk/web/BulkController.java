package org.minsheng.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;

/** Deals with several requests of the queue at once: all of them, or none. */
@Controller
@RequiredArgsConstructor
class BulkController {

	private final Desks desks;

	private final Bulk bulk;

	private final Attempt attempt;

	@PostMapping("/desk/bulk")
	String act(@Valid BulkForm bulkForm, BindingResult errors, DeskQuestion question, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		bulkForm.check(errors);
		var done = attempt.made(errors, () -> bulk.act(bulkForm, actor));
		if (done.isPresent()) {
			flash.addFlashAttribute("noticeArgs", new Object[] { done.get().toString() });
			return Attempt.redirect("/desk?" + question.query(), "desk.bulk.done." + bulkForm.act(), flash);
		}
		Again.mark(model, response);
		return desks.show(question, actor, model);
	}

}
