package org.minsheng.vote.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.minsheng.page.QrCodes;
import org.minsheng.page.SiteAddress;
import org.minsheng.vote.ReadingRounds;

/** The result as it is pinned up: what was published, what came of it, and how to check it. Other places print their own. */
@Controller
@RequiredArgsConstructor
class ResultNoticeController {

	private final ReadingRounds reading;

	private final ResultPages pages;

	private final ResultNotices notices;

	private final RoundWords rounds;

	private final QrCodes qrCodes;

	private final SiteAddress site;

	@GetMapping("/votes/{code}/notice")
	String show(@PathVariable String code, Model model) {
		var result = reading.result(code).filter(found -> found.round().getOrigin().isEmpty()).orElseThrow();
		var round = result.round();
		var outcome = result.outcome().orElseThrow();
		model.addAttribute("round", round);
		model.addAttribute("page", pages.decisions(round, outcome));
		model.addAttribute("place", rounds.place(round.getScope()));
		model.addAttribute("facts", rounds.facts(round));
		model.addAttribute("sentences", notices.sentences(result, outcome, reading.turnout(round).orElseThrow()));
		model.addAttribute("decidedAt", reading.decidedAt(round).orElse(null));
		model.addAttribute("address", site.of("/votes/" + code + "/check"));
		model.addAttribute("qr", qrCodes.of(site.of("/votes/" + code + "/check")));
		return "votes/notice";
	}

}
