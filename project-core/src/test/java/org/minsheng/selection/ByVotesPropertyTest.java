package org.minsheng.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.minsheng.money.Money;

import static org.assertj.core.api.Assertions.assertThat;

class ByVotesPropertyTest {

	@Provide
	Arbitrary<Election> elections() {
		return Small.anyKind();
	}

	@Provide
	Arbitrary<ByVotes> variants() {
		return Arbitraries.of(ByVotes.SKIPPING, ByVotes.STOPPING, ByVotes.SKIPPING.from(Threshold.score(2)), ByVotes.STOPPING.from(
				Threshold.percent(30)));
	}

	@Property
	void neverCostsMoreThanTheBudget(@ForAll("elections") Election election, @ForAll("variants") ByVotes variant) {
		assertThat(Selection.by(variant).of(election).cost()).isLessThanOrEqualTo(election.getBudget());
	}

	@Property
	void skippingLeavesNothingThatFits(@ForAll("elections") Election election) {
		var outcome = Selection.by(ByVotes.SKIPPING).of(election);
		var left = election.getBudget().minus(outcome.cost());

		assertThat(outcome.losers()).allMatch(loser -> loser.candidate().cost().isMoreThan(left));
	}

	@Property
	void aWinnerThatGetsCheaperStaysAWinner(@ForAll("elections") Election election, @ForAll("variants") ByVotes variant,
			@ForAll Random random) {
		var selection = Selection.by(variant);
		for (var winner : selection.of(election).winners()) {
			var cheaper = election.getCandidates()
				.stream()
				.map(candidate -> candidate.equals(winner) ? cheaper(winner) : candidate)
				.toList();
			var outcome = selection.of(Small.with(election, election.getBudget(), cheaper, random));
			assertThat(Small.winners(outcome)).contains(winner.id());
		}
	}

	private static Candidate cheaper(Candidate candidate) {
		return new Candidate(candidate.id(), candidate.name(), candidate.cost().percent(60), candidate.labels(), false, null);
	}

	@Property
	void aWinnerThatGetsOneMoreVoteStaysAWinner(@ForAll("elections") Election election, @ForAll Random random) {
		var selection = Selection.by(ByVotes.SKIPPING);
		for (var winner : selection.of(election).winners()) {
			var more = election.getCandidates()
				.stream()
				.map(candidate -> declared(election, candidate, candidate.equals(winner) ? 1 : 0))
				.toList();
			var outcome = selection.of(Small.with(election, election.getBudget(), more, random));
			assertThat(Small.winners(outcome)).contains(winner.id());
		}
	}

	private static Candidate declared(Election election, Candidate candidate, int more) {
		var score = election.score(candidate).add(BigDecimal.valueOf(more));
		return new Candidate(candidate.id(), candidate.name(), candidate.cost(), candidate.labels(), false, score);
	}

	@Property
	void aListThatEndsOnlyGrowsWithTheBudget(@ForAll("elections") Election election, @ForAll Random random) {
		var selection = Selection.by(ByVotes.STOPPING);
		var more = Small.with(election, election.getBudget().plus(Money.ofYuan(5)), election.getCandidates(), random);

		assertThat(Small.winners(selection.of(more))).containsAll(Small.winners(selection.of(election)));
	}

	@Property
	void theOrderOfBallotsAndProjectsDoesNotMatter(@ForAll("elections") Election election, @ForAll("variants") ByVotes variant,
			@ForAll Random random) {
		var selection = Selection.by(variant).deciding(TieBreak.drawn("0417"));

		var shuffled = selection.of(Small.shuffled(election, random));

		assertThat(Small.winners(shuffled)).isEqualTo(Small.winners(selection.of(election)));
	}

	@Property
	void everyCandidateHasOneRowAndTheLastRowOfAWinnerShowsWhatIsLeft(@ForAll("elections") Election election,
			@ForAll("variants") ByVotes variant) {
		var outcome = Selection.by(variant).of(election);
		var winners = outcome.decisions().stream().filter(Decision::isFunded).toList();

		assertThat(outcome.decisions().stream().map(Decision::candidate).toList())
			.containsExactlyInAnyOrderElementsOf(election.getCandidates());
		var left = winners.isEmpty() ? List.of() : List.of(winners.get(winners.size() - 1).left());
		assertThat(left).isEqualTo(winners.isEmpty() ? List.of() : List.of(election.getBudget().minus(outcome.cost())));
	}

}
