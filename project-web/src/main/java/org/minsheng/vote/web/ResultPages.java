package org.minsheng.vote.web;

import java.util.List;
import java.util.stream.IntStream;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import org.minsheng.money.Money;
import org.minsheng.page.Words;
import org.minsheng.selection.BallotKind;
import org.minsheng.selection.Candidate;
import org.minsheng.selection.Comparison;
import org.minsheng.selection.Decision;
import org.minsheng.selection.Label;
import org.minsheng.selection.Outcome;
import org.minsheng.vote.VoteResult;
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

	private final Words words;

	ResultPage of(VoteResult result, Outcome outcome) {
		return page(result, outcome, rules(result));
	}

	/** The decisions alone, without what other rules would make of the ballots. */
	ResultPage decisions(VoteResult result, Outcome outcome) {
		return page(result, outcome, List.of());
	}

	private ResultPage page(VoteResult result, Outcome outcome, List<RuleRow> rules) {
		var kind = result.election().getKind();
		var rows = IntStream.range(0, outcome.decisions().size())
			.mapToObj(at -> row(at + 1, kind, outcome, outcome.decisions().get(at)))
			.toList();
		var left = outcome.cost().isMoreThan(outcome.budget()) ? Money.ZERO : outcome.budget().minus(outcome.cost());
		return new ResultPage(rows, outcome.cost(), left, outcome.fromReserve(), outcome.complete(),
				outcome.comparison().map(sentences::preference).stream().toList(),
				outcome.unmetFloors().stream().map(limits::unmet).toList(),
				outcome.ties().stream().map(tie -> sentences.tie(outcome, tie)).toList(), rules);
	}

	private Row row(int place, BallotKind kind, Outcome outcome, Decision decision) {
		return new Row(place, decision.candidate().id(), decision.candidate().name(), decision.candidate().cost(),
				sentences.score(kind, decision), decision.isFunded(), sentences.why(kind, outcome, decision),
				decision.share().map(sentences::share).orElse(null), decision.left());
	}

	private List<RuleRow> rules(VoteResult result) {
		var comparison = result.comparison();
		var published = comparison.outcomes().get(0);
		return comparison.outcomes().stream().map(outcome -> rule(comparison, published, outcome)).toList();
	}

	private RuleRow rule(Comparison comparison, Outcome published, Outcome outcome) {
		var kind = placeKind(comparison);
		var spending = comparison.spending(outcome, kind)
			.entrySet()
			.stream()
			.map(entry -> words.of("vote.spending", limits.label(new Label(kind, entry.getKey())), entry.getValue()))
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
