package org.minsheng.desk.web;

import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.desk.SavedViews;
import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.page.Typed;

/** A member keeps a way of looking at the queue, or gives it up. */
@Controller
@RequestMapping("/desk/views")
@RequiredArgsConstructor
class ViewsController {

	private static final int LONGEST = 20;

	private final SavedViews views;

	@PostMapping
	String save(@RequestParam String name, DeskQuestion question, Actor actor, RedirectAttributes flash) {
		var tidy = Typed.tidy(name);
		if (tidy.isEmpty() || tidy.codePointCount(0, tidy.length()) > LONGEST) {
			return Attempt.redirect("/desk?" + question.query(), "desk.view.name.wrong", flash);
		}
		views.save(actor.member(), tidy, question.query());
		return Attempt.redirect("/desk?" + question.query(), "desk.view.saved", flash);
	}

	@PostMapping("/{id}/removal")
	String remove(@PathVariable UUID id, Actor actor, RedirectAttributes flash) {
		views.remove(actor.member(), id);
		return Attempt.redirect("/desk", "desk.view.removed", flash);
	}

}
