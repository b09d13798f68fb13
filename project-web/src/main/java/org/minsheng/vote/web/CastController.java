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
import org.minsheng.vote.CastingBallots.Booth;
import org.minsheng.vote.CastingBallots.Envelope;

/** Review, cast, receipt: each form leads to a page that can be loaded again, and none shows a ballot that was cast. */
@Controller
@RequestMapping("/votes/{code}")
@RequiredArgsConstructor
class CastController {

	private final BallotPages pages;

	private final CastingBallots casting;

	private final VoterDoor door;

	private final TurnedAway away;

	private final BoothCookie cookie;

	private final Clock clock;

	@PostMapping("/review")
	String review(@PathVariable String code, @RequestParam Map<String, String> sent, Actor actor, Model model,
			HttpServletResponse response) {
		var marks = Marks.read(sent);
		return away.unless(code, marks, actor, model, response, () -> {
			var booth = door.through(marks.pass(), () -> casting.enter(code, actor, marks.pass(), clock.instant()));
			return looked(booth, marks, model, response);
		});
	}

	private String looked(Booth booth, Marks marks, Model model, HttpServletResponse response) {
		var round = booth.round();
		try {
			round.read(marks.byCode());
		} catch (Refused refused) {
			return pages.again(booth, marks, refused.getRefusal(), model, response);
		}
		cookie.carry(round.getCode(), Carried.of(marks, round), response);
		return "redirect:/votes/" + round.getCode() + "/review";
	}

	@GetMapping("/review")
	String review(@PathVariable String code, Actor actor, Model model, RedirectAttributes flash) {
		var carried = cookie.in(code).filter(found -> !found.marks().isEmpty());
		if (carried.isEmpty()) return Attempt.redirect("/votes/" + code, "vote.outside", flash);
		try {
			return pages.review(code, actor, carried.get(), model);
		} catch (Refused notAnyMore) {
			return "redirect:/votes/" + code;
		}
	}

	/** Takes the form as it stands on the page, so that what was shown is what is cast. */
	@PostMapping("/cast")
	String cast(@PathVariable String code, @RequestParam(defaultValue = "") String token, @RequestParam Map<String, String> sent,
			Actor actor, Model model, HttpServletResponse response) {
		var marks = Marks.read(sent);
		return away.unless(code, marks, actor, model, response, () -> {
			var receipt = door.through(marks.pass(),
					() -> casting.cast(code, actor, marks.pass(), new Envelope(marks.byCode(), door.device(), token), clock.instant()));
			cookie.carry(code, Carried.receipt(receipt.printed(), marks.helped()), response);
			return "redirect:/votes/" + code + "/done";
		});
	}

	/** The receipt is shown for two minutes; after that nobody can tell it again. */
	@GetMapping("/done")
	String done(@PathVariable String code, Model model, RedirectAttributes flash) {
		var carried = cookie.in(code).filter(found -> found.receipt() != null).orElse(Carried.NOTHING);
		if (carried.receipt() == null) return Attempt.redirect("/votes/" + code, "vote.receipt.gone", flash);
		model.addAttribute("code", code);
		model.addAttribute("receipt", carried.receipt());
		model.addAttribute("helped", carried.helped());
		return "votes/done";
	}

}
