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
import org.minsheng.vote.CastingBallots;
import org.minsheng.vote.CastingBallots.Envelope;

/** Paper, review, cast, receipt. An access code travels in the forms, never in an address. */
@Controller
@RequestMapping("/votes/{code}")
@RequiredArgsConstructor
class BallotController {

	private final BallotPages pages;

	private final CastingBallots casting;

	private final VoterDoor door;

	private final Clock clock;

	@GetMapping("/ballot")
	String paper(@PathVariable String code, Actor actor, Model model) {
		return pages.paper(code, actor, null, Map.of(), null, model);
	}

	/** With an access code, or back from the review with the marks. */
	@PostMapping("/ballot")
	String paper(@PathVariable String code, @RequestParam Map<String, String> sent, Actor actor, Model model) {
		var marks = Marks.read(sent);
		return door.through(marks.pass(), () -> pages.paper(code, actor, marks.pass(), marks.byCode(), null, model));
	}

	@PostMapping("/review")
	String review(@PathVariable String code, @RequestParam Map<String, String> sent, Actor actor, Model model,
			HttpServletResponse response) {
		var marks = Marks.read(sent);
		try {
			return door.through(marks.pass(), () -> pages.review(code, actor, marks, model));
		} catch (Refused refused) {
			response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
			return pages.paper(code, actor, marks.pass(), marks.byCode(), refused.getRefusal(), model);
		}
	}

	@PostMapping("/cast")
	String cast(@PathVariable String code, @RequestParam(defaultValue = "") String token, @RequestParam Map<String, String> sent,
			Actor actor, RedirectAttributes flash) {
		var marks = Marks.read(sent);
		var receipt = door.through(marks.pass(),
				() -> casting.cast(code, actor, marks.pass(), new Envelope(marks.byCode(), door.device(), token), clock.instant()));
		flash.addFlashAttribute("receipt", receipt.printed());
		return "redirect:/votes/" + code + "/done";
	}

	/** The receipt is shown once; nobody can tell it again. */
	@GetMapping("/done")
	String done(@PathVariable String code, Model model) {
		model.addAttribute("code", code);
		return "votes/done";
	}

}
