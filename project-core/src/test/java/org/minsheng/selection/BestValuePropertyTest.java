package org.minsheng.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.minsheng.money.Money;

import static org.assertj.core.api.Assertions.assertThat;

class BestValuePropertyTest {

	private static final Label EAST = new Label("community", "east");

	private static final Label WEST = new Label("community", "west");

	@Provide
	Arbitrary<Election> elections() {
		return Small.anyKind();
	}

	@Provide
	Arbitrary<Constraints> constraints() {
		var sums = Arbitraries.longs().between(0, 15).map(Money::ofYuan);
		return Combinators.combine(sums, sums, Arbitraries.of(true, false))
			.as((floor, ceiling, exclusive) -> new Constraints(
					List.of(Limit.atLeast(EAST, floor), Limit.atMost(WEST, ceiling)), exclusive ? List.of(Set.of("a", "b")) : List.of(),
					Set.of()));
	}

	@Property
	void noAffordableSetHasMoreVotes(@ForAll("elections") Election election) {
		var outcome = Selection.by(new BestValue()).of(election);

		assertThat(outcome.complete()).isTrue();
		assertThat(score(election, outcome.winners())).isEqualTo(bestOf(election, Constraints.NONE));
	}

	@Property
	void noSetWithinTheConstraintsHasMoreVotes(@ForAll("elections") Election election, @ForAll("constraints") Constraints constraints) {
		var outcome = Selection.by(new BestValue()).within(constraints).of(election);
		var best = bestOf(election, constraints);

		if (best >= 0) assertThat(outcome.unmetFloors()).isEmpty();
		else
			assertThat(outcome.unmetFloors()).isNotEmpty();
		if (best >= 0) assertThat(score(election, outcome.winners())).isEqualTo(best);
		assertThat(isAllowed(outcome.winners(), election, new Constraints(List.of(constraints.limits().get(1)), constraints.exclusive(), Set
			.of()))).isTrue();
	}

	private static long bestOf(Election election, Constraints constraints) {
		return IntStream.range(0, 1 << election.size())
			.mapToObj(set -> chosen(election, set))
			.filter(
					set -> isAllowed(set, election, constraints))
			.mapToLong(set -> score(election, set))
			.max()
			.orElse(-1);
	}

	private static List<Candidate> chosen(Election election, int set) {
		var chosen = new ArrayList<Candidate>();
		for (int index = 0; index < election.size(); index++) if ((set >> index & 1) == 1) chosen.add(election.candidate(index));
		return chosen;
	}

	private static boolean isAllowed(List<Candidate> set, Election election, Constraints constraints) {
		return spent(set, null) <= election.getBudget().fen() && constraints.limits().stream().allMatch(limit -> isKept(limit, set))
				&& constraints.exclusive().stream().allMatch(one -> set.stream().filter(winner -> one.contains(winner.id())).count() < 2);
	}

	private static boolean isKept(Limit limit, List<Candidate> set) {
		var spent = spent(set, limit.label());
		return limit.floor().map(Money::fen).orElse(0L) <= spent && spent <= limit.ceiling().map(Money::fen).orElse(Long.MAX_VALUE);
	}

	private static long spent(List<Candidate> set, Label label) {
		return set.stream()
			.filter(candidate -> label == null || candidate.belongsTo(label))
			.mapToLong(candidate -> candidate.cost().fen())
			.sum();
	}

	private static long score(Election election, List<Candidate> set) {
		return set.stream().mapToLong(candidate -> election.score(candidate).longValueExact()).sum();
	}

	@Property
	void theOrderOfBallotsAndProjectsDoesNotMatter(@ForAll("elections") Election election, @ForAll Random random) {
		var selection = Selection.by(new BestValue()).deciding(TieBreak.published(Small.ids(election)));

		assertThat(Small.winners(selection.of(Small.shuffled(election, random)))).isEqualTo(Small.winners(selection.of(election)));
	}

	@Property
	void withoutATieTheTieBreakDoesNotMatter(@ForAll("elections") Election election, @ForAll int seed) {
		var outcome = Selection.by(new BestValue()).of(election);
		var drawn = Selection.by(new BestValue()).deciding(TieBreak.drawn("" + seed)).of(election);

		if (outcome.ties().isEmpty()) assertThat(drawn.winners()).containsExactlyInAnyOrderElementsOf(outcome.winners());
	}

}
