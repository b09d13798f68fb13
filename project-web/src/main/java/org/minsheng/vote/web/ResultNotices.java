package org.minsheng.vote.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.page.Words;
import org.minsheng.selection.Outcome;
import org.minsheng.vote.Overruling;
import org.minsheng.vote.RoundCandidate;
import org.minsheng.vote.RoundStatus;
import org.minsheng.vote.Turnout;
import org.minsheng.vote.VoteResult;
import org.minsheng.vote.VotingRound;

/** Says what came of a vote, in the order in which a notice says it. */
@Component
@RequiredArgsConstructor
class ResultNotices {

	private final Words words;

	List<String> sentences(VoteResult result, Outcome outcome, Turnout turnout) {
		var round = result.round();
		var said = new ArrayList<String>();
		said.add(words.of("vote.notice.held", round.getTerms().opensOn(), round.getTerms().lastDay()));
		said.add(words.of("vote.notice.turnout", String.valueOf(turnout.eligible()), String.valueOf(turnout.voted()),
				String.valueOf(result.voters())));
		said.add(words.of("vote.notice.selected", String.valueOf(outcome.winners().size()), outcome.cost(), outcome.budget()));
		if (!outcome.fromReserve().isZero()) said.add(words.of("vote.reserve", outcome.fromReserve()));
		round.getCandidates()
			.stream()
			.filter(one -> one.withdrawn() != null)
			.forEach(one -> said.add(words.of("vote.withdrawn", one.title(), one.withdrawn())));
		round.getOverruling().ifPresent(instead -> overruled(round, instead, said));
		if (round.getStatus() == RoundStatus.CLOSED) said.add(words.of("vote.notice.pending"));
		return said;
	}

	private void overruled(VotingRound round, Overruling instead, List<String> said) {
		said.add(words.of("vote.notice.overruled", instead.reason()));
		said.add(words.of("vote.overruled.instead", titles(round, instead)));
	}

	private String titles(VotingRound round, Overruling instead) {
		var codes = List.of(instead.winners().split(","));
		var titles = round.getCandidates().stream().filter(one -> codes.contains(one.code())).map(RoundCandidate::title).toList();
		return titles.isEmpty() ? "—" : titles.stream().collect(Collectors.joining(words.of("vote.and")));
	}

}
