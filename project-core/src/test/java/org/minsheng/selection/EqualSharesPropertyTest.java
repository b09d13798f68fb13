package org.minsheng.selection;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class EqualSharesPropertyTest {

	@Provide
	Arbitrary<Election> approvals() {
		return Small.approvals();
	}

	@Provide
	Arbitrary<Election> elections() {
		return Small.anyKind();
	}

	@Provide
	Arbitrary<EqualShares> variants() {
		return Arbitraries.of(EqualShares.PLAIN, EqualShares.ADD1, EqualShares.ADD1_THEN_VOTES, EqualShares.UNTIL_EXHAUSTIVE);
	}

	/** Those that give each voter at least a full share of the budget: the theory speaks of them. */
	@Provide
	Arbitrary<EqualShares> fullShares() {
		return Arbitraries.of(EqualShares.PLAIN, EqualShares.UNTIL_EXHAUSTIVE, EqualShares.ADD1.starting(EqualShares.Start.EXACT));
	}

	@Property
	void theFastRunDecidesAsTheDefinitionDoes(@ForAll("elections") Election election) {
		var selection = Selection.by(EqualShares.PLAIN);
		var outcome = selection.of(election);
		var plain = new PlainShares(election, Fraction.of(election.getBudget().fen(), election.voters()));

		assertThat(Small.winners(outcome)).isEqualTo(plain.winners(selection.tieBreak().among(election)));
	}

	@Property
	void everybodyHasLeftWhatTheDefinitionSays(@ForAll("elections") Election election) {
		var selection = Selection.by(EqualShares.PLAIN);
		var shares = selection.of(election).shares().orElseThrow();
		var plain = new PlainShares(election, shares.endowment());
		plain.winners(selection.tieBreak().among(election));

		for (int voter = 0; voter < plain.voters(); voter++) assertThat(shares.left(plain.group(voter))).isEqualTo(plain.wallet(voter));
	}

	@Property
	void whatIsPaidIsThePriceOfEachWinner(@ForAll("elections") Election election, @ForAll("variants") EqualShares variant) {
		var shares = Selection.by(variant).of(election).shares().orElseThrow();

		assertThat(shares.paidFor()).allSatisfy(winner -> {
			var paid = Fraction.ZERO;
			for (int group = 0; group < election.groups().size(); group++)
				paid = paid.plus(shares.paid(group, winner).times(election.groups().get(group).voters()));
			assertThat(paid).isEqualTo(Fraction.of(winner.cost().fen(), 1));
		});
	}

	@Property
	void add1StopsBeforeTheBudgetIsBroken(@ForAll("elections") Election election) {
		var rule = EqualShares.ADD1.inAtMost(200);
		var outcome = Selection.by(rule).of(election);
		var next = outcome.shares().orElseThrow().endowment().plus(Fraction.of(rule.step().fen(), 1));

		var cost = election.getCandidates()
			.stream()
			.filter(
					candidate -> new PlainShares(election, next).winners(rule.usualTieBreak().among(election)).contains(candidate.id()))
			.mapToLong(candidate -> candidate.cost().fen())
			.sum();

		var allFit = election.getCandidates().stream().mapToLong(candidate -> candidate.cost().fen()).sum() <= election.getBudget().fen();
		if (!allFit && outcome.complete() && lacksMoney(outcome)) assertThat(cost).isGreaterThan(election.getBudget().fen());
	}

	private static boolean lacksMoney(Outcome outcome) {
		return outcome.losers()
			.stream()
			.anyMatch(loser -> loser.verdict() == Verdict.SUPPORTERS_CANNOT_PAY && supportCounts(outcome, loser));
	}

	/** A last choice is worth no Borda point, so whoever is only that has nobody to pay for it. */
	private static boolean supportCounts(Outcome outcome, Decision loser) {
		return outcome.shares().orElseThrow().canBeSupported(loser.candidate());
	}

	@Property
	void neverCostsMoreThanTheBudget(@ForAll("elections") Election election, @ForAll("variants") EqualShares variant) {
		assertThat(Selection.by(variant).of(election).cost()).isLessThanOrEqualTo(election.getBudget());
	}

	@Property
	void fillingUpByVotesLeavesNothingThatFits(@ForAll("elections") Election election) {
		var outcome = Selection.by(EqualShares.ADD1_THEN_VOTES).of(election);
		var left = election.getBudget().minus(outcome.cost());

		assertThat(outcome.losers()).allMatch(loser -> loser.candidate().cost().isMoreThan(left));
	}

	/** No project is left out that a group of voters could fund with its share of the budget and whose members all lack it. */
	@Property
	void satisfiesExtendedJustifiedRepresentationUpToAnyProject(@ForAll("approvals") Election election,
			@ForAll("fullShares") EqualShares variant) {
		var outcome = Selection.by(variant).of(election);
		outcome.losers().stream().map(Decision::candidate).forEach(loser -> {
			var satisfied = satisfactionOfSupporters(election, outcome, loser);
			for (int size = 1; size <= satisfied.size(); size++) {
				var best = satisfied.get(size - 1) + loser.cost().fen();
				assertThat(best * election.voters()).isGreaterThan(size * election.getBudget().fen());
			}
		});
	}

	private static List<Long> satisfactionOfSupporters(Election election, Outcome outcome, Candidate loser) {
		return election.groups()
			.stream()
			.filter(group -> group.choices().contains(loser))
			.flatMap(group -> Collections.nCopies(group.voters(), satisfaction(group, outcome)).stream())
			.sorted(Comparator.naturalOrder())
			.toList();
	}

	private static long satisfaction(BallotGroup group, Outcome outcome) {
		return group.choices().stream().filter(outcome::selects).mapToLong(choice -> choice.cost().fen()).sum();
	}

	@Property
	void theOrderOfBallotsAndProjectsDoesNotMatter(@ForAll("elections") Election election, @ForAll("variants") EqualShares variant,
			@ForAll Random random) {
		var selection = Selection.by(variant).deciding(TieBreak.published(Small.ids(election)));

		var shuffled = selection.of(Small.shuffled(election, random));

		assertThat(Small.winners(shuffled)).isEqualTo(Small.winners(selection.of(election)));
	}

	@Property
	void withoutATieTheTieBreakDoesNotMatter(@ForAll("elections") Election election, @ForAll int seed) {
		var selection = Selection.by(EqualShares.PLAIN);
		var outcome = selection.of(election);

		if (outcome.ties().isEmpty())
			assertThat(Small.winners(selection.deciding(TieBreak.drawn("" + seed)).of(election))).isEqualTo(Small.winners(outcome));
	}

}
