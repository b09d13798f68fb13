package org.minsheng.vote.web;

import java.time.Clock;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.minsheng.Refused;
import org.minsheng.member.Actor;
import org.minsheng.page.Attempt;
import org.minsheng.vote.CastingBallots;

/** Into the booth with an account or a code, the paper, and out again. An access code stands in no address. */
@Controller
@RequestMapping("/votes/{code}")
@RequiredArgsConstructor
class BallotController {

	private final BallotPages pages;

	private final CastingBallots casting;

	private final VoterDoor door;

	private final TurnedAway away;

	private final BoothCookie cookie;

	private final Clock clock;

	/** For whoever signs in; what somebody else left in this browser is gone, and one's own marks are not. */
	@GetMapping("/enter")
	String enter(@PathVariable String code, HttpServletResponse response) {
		if (cookie.in(code).filter(Carried::isWithAccount).isEmpty()) cookie.drop(response);
		return "redirect:/votes/" + code + "/ballot";
	}

	/** With an access code, or back from the review with the marks. */
	@PostMapping("/ballot")
	String enter(@PathVariable String code, @RequestParam Map<String, String> sent, Actor actor, Model model,
			HttpServletResponse response) {
		var marks = Marks.read(sent);
		return away.unless(code, marks, actor, model, response, () -> {
			var booth = door.through(marks.pass(), () -> casting.enter(code, actor, marks.pass(), clock.instant()));
			cookie.carry(code, Carried.of(marks, booth.round()), response);
			return "redirect:/votes/" + code + "/ballot";
		});
	}

	@GetMapping("/ballot")
	String paper(@PathVariable String code, Actor actor, Model model, RedirectAttributes flash) {
		var carried = cookie.in(code).orElse(Carried.NOTHING);
		if (carried.pass() == null && actor.id() == null) return Attempt.redirect("/votes/" + code, "vote.outside", flash);
		try {
			return pages.paper(code, actor, carried, model);
		} catch (Refused nobodyToVote) {
			return "redirect:/votes/" + code;
		}
	}

	@PostMapping("/leave")
	String leave(@PathVariable String code, HttpServletResponse response, RedirectAttributes flash) {
		cookie.drop(response);
		return Attempt.redirect("/votes/" + code, "vote.left", flash);
	}

}
