package org.minsheng.selection;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.minsheng.money.Money;
import org.minsheng.selection.Decision.Taken;
import org.minsheng.selection.TieBreak.Criterion;

import static org.assertj.core.api.Assertions.assertThat;

class SelectionTest {

	private static final Label EAST = new Label("community", "east");

	private static final Label WEST = new Label("community", "west");

	private static final Candidate PARK = candidate("park", 60, EAST);

	private static final Candidate POOL = candidate("pool", 50, EAST);

	private static final Candidate LAMP = candidate("lamp", 30, WEST);

	private static final Candidate BENCH = candidate("bench", 10, WEST);

	private static Candidate candidate(String id, long yuan, Label... labels) {
		return new Candidate(id, id, Money.ofYuan(yuan), Set.of(labels), false, null);
	}

	private static Election election(long yuan, List<Candidate> candidates, int... votes) {
		var builder = Election.of(Money.ofYuan(yuan), BallotKind.APPROVAL, candidates);
		for (int index = 0; index < votes.length; index++) {
			var id = candidates.get(index).id();
			IntStream.range(0, votes[index]).forEach(voter -> builder.ballot(id));
		}
		return builder.build();
	}

	private static final Election TOWN = election(100, List.of(PARK, POOL, LAMP, BENCH), 9, 7, 5, 3);

	private static Stream<String> verdicts(Outcome outcome) {
		return outcome.decisions().stream().map(row -> row.candidate() + " " + row.verdict() + " " + row.left().yuan().toBigInteger());
	}

	@Test
	void byVotesTellsWhatIsLeftAfterEachAndWhoStoodInTheWay() {
		var outcome = Selection.by(ByVotes.SKIPPING).of(TOWN);

		assertThat(verdicts(outcome)).containsExactly("park FUNDED 40", "pool DOES_NOT_FIT 40", "lamp FUNDED 10", "bench FUNDED 0");
		assertThat(outcome.losers().get(0).because()).containsExactly(new Taken(PARK, PARK.cost()));
	}

	@Test
	void aListThatEndsNamesItsEnd() {
		var outcome = Selection.by(ByVotes.STOPPING).of(TOWN);

		assertThat(verdicts(outcome)).containsExactly("park FUNDED 40", "pool DOES_NOT_FIT 40", "lamp AFTER_THE_END 40",
				"bench AFTER_THE_END 40");
		assertThat(outcome.losers().get(1).because()).extracting(Taken::by).containsExactly(POOL);
	}

	@Test
	void whoeverEndsTheListIsToppedUpWhereEnoughIsLeft() {
		var outcome = Selection.by(new ByVotes(false, Threshold.NONE, 80)).of(TOWN);

		assertThat(outcome.winners()).containsExactly(PARK, POOL);
		assertThat(outcome.fromReserve()).isEqualTo(Money.ofYuan(10));
		assertThat(Selection.by(new ByVotes(false, Threshold.NONE, 81)).of(TOWN).winners()).containsExactly(PARK);
	}

	@Test
	void aThresholdCountsVotesOrPerCentOfBallots() {
		assertThat(Selection.by(ByVotes.SKIPPING.from(Threshold.score(5))).of(TOWN).winners()).containsExactly(PARK, LAMP);
		assertThat(Selection.by(ByVotes.SKIPPING.from(Threshold.percent(21))).of(TOWN).winners()).containsExactly(PARK);
	}

	@Test
	void whoeverIsWithdrawnEndsNoList() {
		var constraints = new Constraints(List.of(), List.of(), Set.of("pool"));
		var outcome = Selection.by(ByVotes.STOPPING).within(constraints).of(TOWN);

		assertThat(verdicts(outcome)).containsExactly("park FUNDED 40", "lamp FUNDED 10", "bench FUNDED 0", "pool WITHDRAWN 0");
	}

	@Test
	void ofAnExclusiveSetOnlyOneWins() {
		var constraints = new Constraints(List.of(), List.of(Set.of("park", "lamp")), Set.of());

		for (var rule : List.of(ByVotes.SKIPPING, new BestValue(), EqualShares.ADD1_THEN_VOTES)) {
			var outcome = Selection.by(rule).within(constraints).of(TOWN);
			assertThat(outcome.selects(PARK) && outcome.selects(LAMP)).as(rule.name()).isFalse();
			assertThat(outcome.losers()).as(rule.name())
				.anyMatch(loser -> loser.verdict() == Verdict.EXCLUDED && loser.because().size() == 1);
		}
	}

	@Test
	void floorsAreFilledFirstAndCeilingsAreKept() {
		var constraints = new Constraints(List.of(Limit.atLeast(WEST, Money.ofYuan(40)), Limit.atMost(EAST, Money.ofYuan(55))), List.of(),
				Set
					.of());

		for (var rule : List.of(ByVotes.SKIPPING, new BestValue(), EqualShares.ADD1_THEN_VOTES)) {
			var outcome = Selection.by(rule).within(constraints).of(TOWN);
			assertThat(outcome.winners()).as(rule.name()).containsExactlyInAnyOrder(POOL, LAMP, BENCH);
			assertThat(outcome.unmetFloors()).isEmpty();
			assertThat(outcome.losers()).extracting(Decision::verdict).containsExactly(Verdict.OVER_CEILING);
		}
	}

	@Test
	void aFloorThatCannotBeFilledIsTold() {
		var floor = Limit.atLeast(WEST, Money.ofYuan(50));
		var constraints = new Constraints(List.of(floor), List.of(), Set.of());

		for (var rule : List.of(ByVotes.SKIPPING, new BestValue(), EqualShares.ADD1))
			assertThat(Selection.by(rule).within(constraints).of(TOWN).unmetFloors()).as(rule.name()).containsExactly(floor);
	}

	@Test
	void aTieIsNotedWithWhatDecidedIt() {
		var tied = election(60, List.of(PARK, POOL, LAMP), 4, 4, 1);

		var asListed = Selection.by(ByVotes.SKIPPING).of(tied);
		var cheaper = Selection.by(ByVotes.SKIPPING).deciding(TieBreak.CHEAPER_THEN_VOTES).of(tied);
		var published = Selection.by(ByVotes.SKIPPING).deciding(TieBreak.published(List.of("pool", "park"))).of(tied);

		assertThat(asListed.winners()).containsExactly(PARK);
		assertThat(asListed.ties()).singleElement().satisfies(tie -> assertThat(tie.decidedBy()).isEmpty());
		assertThat(cheaper.winners()).containsExactly(POOL);
		assertThat(cheaper.ties()).singleElement().satisfies(tie -> assertThat(tie.decidedBy()).contains(Criterion.CHEAPER));
		assertThat(published.ties()).singleElement().satisfies(tie -> assertThat(tie.among()).containsExactly(POOL, PARK));
	}

	/** SHA-256 of the seed, a line feed and the identifier: {@code printf '2016\npool' | sha256sum} and so on. */
	@Test
	void anyoneCanRepeatADraw() {
		var drawn = TieBreak.drawn("2016").ranks(TOWN);

		assertThat(drawn).containsExactly(1, 0, 3, 2);
		assertThat(IntStream.range(0, 20)
			.mapToObj(seed -> List.of(IntStream.of(TieBreak.drawn("" + seed).ranks(TOWN)).boxed().toArray()))
			.distinct()
			.count()).isGreaterThan(5);
	}

	@Test
	void equalSharesTellsWhatSupportersPaid() {
		var election = Election.of(Money.ofYuan(90), BallotKind.APPROVAL, List.of(PARK, LAMP, BENCH))
			.ballot("park", "bench")
			.ballot("park")
			.ballot("lamp", "bench")
			.build();

		var outcome = Selection.by(EqualShares.PLAIN).of(election);
		var shares = outcome.shares().orElseThrow();

		assertThat(verdicts(outcome)).containsExactly("bench FUNDED 80", "park SUPPORTERS_CANNOT_PAY 80", "lamp SUPPORTERS_CANNOT_PAY 80");
		assertThat(outcome.decisions().get(0).share()).contains(new Decision.Share(Fraction.of(500, 1), 2, 0));
		assertThat(outcome.losers().get(0).because()).containsExactly(new Taken(BENCH, Money.ofYuan(5)));
		assertThat(shares.left(0)).isEqualTo(Fraction.of(2500, 1));
		assertThat(shares.endowment()).isEqualTo(Fraction.of(3000, 1));
	}

	@Test
	void aFilterRefusesWhoHasTooFewVotesForItsPrice() {
		var outcome = Selection.by(EqualShares.ADD1.filteredBy(3)).of(election(100, List.of(PARK, BENCH), 1, 9));

		assertThat(verdicts(outcome)).containsExactly("bench FUNDED 90", "park TOO_FEW_VOTES_FOR_PRICE 90");
	}

	@Test
	void theComparisonGoesToPlainVotesWhereMoreVotersPreferThem() {
		var school = candidate("school", 100, EAST);
		var election = Election.of(Money.ofYuan(100), BallotKind.APPROVAL, List.of(school, BENCH))
			.ballot("school")
			.ballot("school")
			.ballot("school")
			.ballot("bench")
			.build();

		assertThat(Selection.by(EqualShares.PLAIN).of(election).winners()).containsExactly(BENCH);
		var outcome = Selection.by(EqualShares.PLAIN.compared()).of(election);
		assertThat(outcome.winners()).containsExactly(school);
		assertThat(outcome.comparison()).contains(new Outcome.Preference(1, 3));
	}

	@Test
	void aRunThatIsCutShortSaysSo() {
		var outcome = Selection.by(EqualShares.ADD1.inAtMost(2)).of(election(100, List.of(PARK, POOL), 9, 1));

		assertThat(outcome.complete()).isFalse();
	}

	@Test
	void aComparisonSetsResultsSideBySide() {
		var comparison = Comparison.of(TOWN, List.of(Selection.by(ByVotes.SKIPPING), Selection.by(ByVotes.STOPPING)));
		var skipping = comparison.outcomes().get(0);
		var stopping = comparison.outcomes().get(1);

		assertThat(comparison.common(skipping, stopping)).containsExactly(PARK);
		assertThat(comparison.onlyIn(skipping)).containsExactly(LAMP, BENCH);
		assertThat(comparison.votersWithAWinner(skipping)).isEqualTo(17);
		assertThat(comparison.winnersNamed(skipping)).isEqualTo(17);
		assertThat(comparison.spending(skipping, "community")).containsEntry("east", Money.ofYuan(60))
			.containsEntry("west", Money.ofYuan(40));
	}

	@Test
	void aRuleIsPublishedWithItsNameAndParameters() {
		assertThat(EqualShares.ADD1.name()).isEqualTo("mes-add1");
		assertThat(EqualShares.ADD1.stepping(Money.ofYuan(100)).parameters()).containsEntry("step", "100.00")
			.containsEntry("start", "WHOLE_UNITS");
		assertThat(Rule.NAMES).containsExactly("greedy", "greedy-no-skip", "mes", "mes-add1", "mes-add1-comparison", "mes-add1u-exhaustive",
				"mes-iter1", "best-value");
		for (var name : Rule.NAMES)
			assertThat(Rule.named(name).orElseThrow().name()).isEqualTo(name);
	}

}
