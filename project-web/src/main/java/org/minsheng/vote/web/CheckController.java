package org.minsheng.vote.web;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.minsheng.page.Words;
import org.minsheng.vote.ReadingRounds;
import org.minsheng.vote.VoteResult;
import org.minsheng.vote.VotingRound;

/** The check of a receipt; before the close the page says when there is something to check. */
@Controller
@RequestMapping("/votes/{code}/check")
@RequiredArgsConstructor
class CheckController {

	private final ReadingRounds reading;

	private final RoundWords rounds;

	private final Words words;

	@GetMapping
	String check(@PathVariable String code, Model model) {
		return check(code, "", model);
	}

	/** A receipt leads to a ballot, so it stands in no address, which histories and logs would keep. */
	@PostMapping
	String check(@PathVariable String code, @RequestParam(defaultValue = "") String receipt, Model model) {
		var result = reading.result(code);
		var round = result.map(VoteResult::round).or(() -> reading.announced(code)).orElseThrow();
		model.addAttribute("round", round);
		model.addAttribute("crumbs", rounds.crumbs(round, round.getOrigin().isPresent() ? "vote.file.title" : "vote.check"));
		return result.map(found -> checked(found, receipt, model)).orElseGet(() -> early(round, model));
	}

	private String checked(VoteResult result, String receipt, Model model) {
		model.addAttribute("result", result);
		model.addAttribute("receipt", receipt);
		model.addAttribute("found", result.find(receipt).orElse(null));
		model.addAttribute("whole", reading.isWhole(result));
		return "votes/check";
	}

	private String early(VotingRound round, Model model) {
		var lastDay = round.getTerms().lastDay();
		model.addAttribute("when", switch (round.getStatus()) {
			case COUNTING -> words.of("vote.check.early.COUNTING");
			case CALLED_OFF -> words.of("vote.check.early.CALLED_OFF");
			default -> words.of("vote.check.early.OPEN", lastDay);
		});
		return "votes/check-early";
	}

}
