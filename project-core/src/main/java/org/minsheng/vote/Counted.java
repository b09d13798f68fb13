package org.minsheng.vote;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.minsheng.selection.Comparison;
import org.minsheng.selection.Election;
import org.minsheng.selection.Outcome;
import org.minsheng.selection.Rule;
import org.minsheng.selection.Selection;
import org.minsheng.selection.TieBreak;

/** What ballots come to by the published rule and, once somebody asks, by every other. */
public final class Counted {

	private final Once<Election> election;

	private final Once<Optional<Outcome>> outcome;

	private final Once<Comparison> comparison;

	Counted(VotingRound round, Supplier<Election> ballots) {
		var published = Selection.by(round.getTerms().selectionRule()).within(round.constraints());
		var ties = round.tieBreak();
		this.election = new Once<>(ballots);
		this.outcome = new Once<>(() -> ties.map(published::deciding).map(selection -> selection.of(election())));
		this.comparison = new Once<>(() -> {
			var first = published.deciding(ties.orElseThrow());
			return Comparison.of(election(), Stream.concat(Stream.of(first), others(round.getTerms(), first)).toList());
		});
	}

	private static Stream<Selection> others(RoundTerms terms, Selection published) {
		return VoteResult.RULES.stream()
			.filter(name -> !name.equals(terms.rule()))
			.flatMap(name -> Rule.named(name).stream())
			.map(terms.shares()::beside)
			.map(other -> Selection.by(other)
				.within(published.constraints())
				.deciding(new TieBreak(other.usualTieBreak().criteria(), published.tieBreak().order())));
	}

	Election election() {
		return election.get();
	}

	Optional<Outcome> outcome() {
		return outcome.get();
	}

	Comparison comparison() {
		return comparison.get();
	}

}
