package org.minsheng.vote.web;

import java.util.List;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.money.Money;
import org.minsheng.page.Words;
import org.minsheng.selection.Candidate;
import org.minsheng.selection.Comparison;
import org.minsheng.selection.Decision;
import org.minsheng.selection.Label;
import org.minsheng.selection.Outcome;
import org.minsheng.vote.VoteResult;
import org.minsheng.vote.VotingRound;
import org.minsheng.vote.web.ResultPage.Row;
import org.minsheng.vote.web.ResultPage.RuleRow;

/** Lays out a result so that nothing of it has to be believed. */
@Component
@RequiredArgsConstructor
class ResultPages {

	private static final List<String> PLACES = List.of("community", "district", "neighborhood");

	private final ResultSentences sentences;

	private final RoundWords rounds;

	private final LimitWords limits;

	private final RoundSums sums;

	private final Words words;

	ResultPage of(VoteResult result, Outcome outcome) {
		return page(result.round(), outcome, rules(result));
	}

	/** The decisions alone, without what other rules would make of the ballots. */
	ResultPage decisions(VotingRound round, Outcome outcome) {
		return page(round, outcome, List.of());
	}

	private ResultPage page(VotingRound round, Outcome outcome, List<RuleRow> rules) {
		var rows = IntStream.range(0, outcome.decisions().size())
			.mapToObj(at -> row(round, at + 1, outcome, outcome.decisions().get(at)))
			.toList();
		var left = outcome.cost().isMoreThan(outcome.budget()) ? Money.ZERO : outcome.budget().minus(outcome.cost());
		return new ResultPage(rows, outcome.cost(), left, outcome.fromReserve(), outcome.complete(),
				outcome.comparison().map(sentences::preference).stream().toList(),
				outcome.unmetFloors().stream().map(limit -> limits.unmet(round, limit)).toList(),
				outcome.ties().stream().map(tie -> sentences.tie(outcome, tie)).toList(), rules);
	}

	private Row row(VotingRound round, int place, Outcome outcome, Decision decision) {
		return new Row(place, decision.candidate().id(), decision.candidate().name(), decision.candidate().cost(),
				sentences.score(round, decision), decision.isFunded(), sentences.why(round, outcome, decision),
				decision.share().map(share -> sentences.share(round, share)).orElse(null), decision.left());
	}

	private List<RuleRow> rules(VoteResult result) {
		var comparison = result.comparison();
		var published = comparison.outcomes().get(0);
		return comparison.outcomes().stream().map(outcome -> rule(result.round(), comparison, published, outcome)).toList();
	}

	private RuleRow rule(VotingRound round, Comparison comparison, Outcome published, Outcome outcome) {
		var kind = placeKind(comparison);
		var spending = comparison.spending(outcome, kind)
			.entrySet()
			.stream()
			.map(entry -> words.of("vote.spending", limits.label(new Label(kind, entry.getKey())), sums.say(round, entry.getValue())))
			.toList();
		return new RuleRow(rounds.rule(outcome.selection().rule().name()), outcome.winners().stream().map(Candidate::name).toList(),
				outcome.cost(), comparison.common(published, outcome).size(), comparison.votersWithAWinner(outcome), spending);
	}

	/** Files of other cities name their places by another kind. */
	private static String placeKind(Comparison comparison) {
		var kinds = comparison.election().getCandidates().stream().flatMap(one -> one.labels().stream()).map(Label::kind).toList();
		return PLACES.stream().filter(kinds::contains).findFirst().orElse(PLACES.get(0));
	}

}
