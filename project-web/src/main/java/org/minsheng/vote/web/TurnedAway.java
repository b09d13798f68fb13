package org.minsheng.vote.web;

import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.minsheng.Reason;
import org.minsheng.Refusal;
import org.minsheng.Refused;
import org.minsheng.member.Actor;
import org.minsheng.page.Again;
import org.minsheng.page.Words;
import org.minsheng.vote.VoteRefusal;

/** Tells on the page of the vote why somebody does not come in, beside the code that was typed, and whom to ask. */
@Component
@RequiredArgsConstructor
class TurnedAway {

	private static final Set<Reason> AT_THE_DOOR = Set.of(VoteRefusal.NOT_ON_THE_ROLL, VoteRefusal.VOTES_ON_PAPER,
			VoteRefusal.VOTE_NOT_OPEN);

	private final VotePages pages;

	private final BoothCookie cookie;

	private final Words words;

	/**
	 * What the voter wanted, or the page of the vote with the reason.
	 * @throws Refused where it is no matter of coming in
	 */
	String unless(String code, Marks marks, Actor actor, Model model, HttpServletResponse response, Supplier<String> act) {
		if (hasSignedOut(marks, actor)) return "redirect:/votes/" + code + "/enter";
		try {
			return act.get();
		} catch (Refused refused) {
			if (!AT_THE_DOOR.contains(refused.getRefusal().reason())) throw refused;
			cookie.drop(response);
			Again.mark(model, response);
			say(refused.getRefusal(), marks.pass(), model);
			return pages.show(code, actor, model);
		}
	}

	/** Came in with an account and goes on without one: the session has ended meanwhile, and what was marked waits in the browser. */
	private static boolean hasSignedOut(Marks marks, Actor actor) {
		return marks.pass() == null && actor.id() == null;
	}

	private void say(Refusal why, @Nullable String typed, Model model) {
		var wrongCode = typed != null && why.reason() == VoteRefusal.NOT_ON_THE_ROLL;
		model.addAttribute("typed", typed);
		model.addAttribute("wrongCode", wrongCode);
		model.addAttribute("turnedAway", wrongCode ? null : words.of(why));
	}

}
