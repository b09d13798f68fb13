package org.minsheng.vote.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

import org.minsheng.vote.Overruling;
import org.minsheng.vote.ReadingRounds;
import org.minsheng.vote.RoundCandidate;
import org.minsheng.vote.VotingRound;

/** The result with every reason, and all ballots for other software; nothing of it before the close. */
@Controller
@RequestMapping("/votes/{code}")
@RequiredArgsConstructor
class ResultController {

	private final ReadingRounds reading;

	private final ResultPages pages;

	private final RoundWords rounds;

	@GetMapping("/result")
	String show(@PathVariable String code, Model model) {
		var result = reading.result(code).orElseThrow();
		model.addAttribute("round", result.round());
		model.addAttribute("result", result);
		model.addAttribute("crumbs", rounds.crumbs(result.round(), "vote.result"));
		model.addAttribute("page", result.outcome().map(outcome -> pages.of(result, outcome)).orElse(null));
		model.addAttribute("turnout", reading.turnout(result.round()).orElse(null));
		model.addAttribute("instead", result.round().getOverruling().map(instead -> titles(result.round(), instead)).orElse(null));
		return "votes/result";
	}

	@GetMapping("/ballots.pb")
	void ballots(@PathVariable String code, HttpServletResponse response) throws IOException {
		var file = reading.ballotsFile(code).orElseThrow();
		response.setContentType("text/plain;charset=UTF-8");
		response.setHeader("Content-Disposition", "attachment; filename=\"ballots.pb\"");
		response.setContentLength(file.length);
		response.getOutputStream().write(file);
	}

	private static List<String> titles(VotingRound round, Overruling instead) {
		var codes = Stream.of(instead.winners().split(",")).toList();
		return round.getCandidates().stream().filter(one -> codes.contains(one.code())).map(RoundCandidate::title).toList();
	}

}
