package org.minsheng.proposal.web;

import java.time.Clock;

import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.proposal.ProposalDrafts;

/** Keeps what was typed, and by the way shows what is like it. */
@Controller
@RequestMapping("/proposals/new/draft")
@RequiredArgsConstructor
class DraftController {

	private final ProposalDrafts drafts;

	private final Clock clock;

	@PostMapping
	String keep(ProposalForm form, Actor actor, RedirectAttributes flash) {
		keepQuietly(form, actor);
		return Attempt.redirect("/proposals/new", "proposal.draft.kept", flash);
	}

	/** While somebody types. */
	@PostMapping(params = "quiet")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void keepQuietly(ProposalForm form, Actor actor) {
		drafts.keep(actor.member(), Typing.draft(form, clock.instant()));
	}

	@PostMapping("/removal")
	String drop(Actor actor, RedirectAttributes flash) {
		drafts.drop(actor.member());
		return Attempt.redirect("/proposals/new", "proposal.draft.dropped", flash);
	}

}
