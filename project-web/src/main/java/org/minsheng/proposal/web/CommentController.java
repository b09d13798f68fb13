package org.minsheng.proposal.web;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Attempt;
import org.minsheng.proposal.CommentId;
import org.minsheng.proposal.Commenting;
import org.minsheng.proposal.ProposalId;

/** What people say to a request, what others report of it, and what staff hide. */
@Controller
@RequestMapping("/proposals/" + RequestController.ID + "/comments")
@RequiredArgsConstructor
class CommentController {

	private final RequestPages pages;

	private final Commenting commenting;

	private final Attempt attempt;

	private final Clock clock;

	@PostMapping
	String write(@PathVariable UUID id, @Valid CommentForm commentForm, BindingResult errors, Actor actor, Model model,
			HttpServletResponse response, RedirectAttributes flash) {
		return answer(id, errors, actor, model, response, flash, "comment.written",
				() -> commenting.write(new ProposalId(id), commentForm.tidyWords(), actor, clock.instant()));
	}

	@PostMapping("/{comment}/report")
	String report(@PathVariable UUID id, @PathVariable UUID comment, @Valid CommentForm commentForm, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return answer(id, errors, actor, model, response, flash, "comment.reported",
				() -> commenting.report(new CommentId(comment), commentForm.tidyWords(), actor, clock.instant()));
	}

	@PostMapping("/{comment}/hiding")
	String hide(@PathVariable UUID id, @PathVariable UUID comment, @Valid CommentForm commentForm, BindingResult errors,
			Actor actor, Model model, HttpServletResponse response, RedirectAttributes flash) {
		return answer(id, errors, actor, model, response, flash, "comment.hidden",
				() -> commenting.hide(new CommentId(comment), commentForm.tidyWords(), actor, clock.instant()));
	}

	private String answer(UUID id, BindingResult errors, Actor actor, Model model, HttpServletResponse response,
			RedirectAttributes flash, String done, Runnable act) {
		if (attempt.succeeds(errors, act)) {
			return Attempt.redirect("/proposals/" + id, done, flash);
		}
		Again.mark(model, response);
		return pages.show(id, actor, model);
	}

}
