package org.minsheng.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import org.minsheng.money.Money;

/** Random small elections, with prices and votes so few that ties are frequent. */
class Small {

	private Small() {}

	static Arbitrary<Election> approvals() {
		return of(BallotKind.APPROVAL);
	}

	static Arbitrary<Election> anyKind() {
		return Arbitraries.of(BallotKind.APPROVAL, BallotKind.CUMULATIVE, BallotKind.ORDINAL).flatMap(Small::of);
	}

	static Arbitrary<Election> of(BallotKind kind) {
		var costs = Arbitraries.longs().between(1, 12).map(Money::ofYuan).list().ofMinSize(1).ofMaxSize(7);
		return costs.flatMap(prices -> Combinators.combine(Arbitraries.longs().between(1, 30), ballot(prices.size()).list()
			.ofMinSize(1)
			.ofMaxSize(9)).as((budget, ballots) -> election(kind, Money.ofYuan(budget), prices, ballots)));
	}

	private static Arbitrary<List<Integer>> ballot(int candidates) {
		return Arbitraries.integers()
			.between(0, candidates - 1)
			.list()
			.ofMaxSize(candidates)
			.map(some -> some.stream().distinct().toList());
	}

	private static Election election(BallotKind kind, Money budget, List<Money> costs, List<List<Integer>> ballots) {
		var builder = Election.of(budget, kind, candidates(costs));
		for (var ballot : ballots) {
			var ids = ballot.stream().map(Small::id).toList();
			var points = ballot.stream().map(choice -> 1 + (choice + ids.size()) % 3).toList();
			builder.ballot(ids, kind.givesPoints() ? points : List.of());
		}
		return builder.build();
	}

	private static List<Candidate> candidates(List<Money> costs) {
		return IntStream.range(0, costs.size()).mapToObj(index -> candidate(index, costs.get(index))).toList();
	}

	private static Candidate candidate(int index, Money cost) {
		var community = new Label("community", index % 2 == 0 ? "east" : "west");
		return new Candidate(id(index), "Project " + id(index), cost, Set.of(community), false, null);
	}

	static String id(int index) {
		return String.valueOf((char) ('a' + index));
	}

	static List<String> ids(Election election) {
		return election.getCandidates().stream().map(Candidate::id).toList();
	}

	static List<String> winners(Outcome outcome) {
		return outcome.winners().stream().map(Candidate::id).toList();
	}

	/** The same election with its candidates, and its ballots, in another order. */
	static Election shuffled(Election election, Random random) {
		var candidates = new ArrayList<>(election.getCandidates());
		Collections.shuffle(candidates, random);
		return with(election, election.getBudget(), candidates, random);
	}

	static Election with(Election election, Money budget, List<Candidate> candidates, Random random) {
		var builder = Election.of(budget, election.getKind(), candidates);
		var ballots = new ArrayList<BallotGroup>();
		election.groups().forEach(group -> IntStream.range(0, group.voters()).forEach(voter -> ballots.add(group)));
		Collections.shuffle(ballots, random);
		for (var ballot : ballots) {
			builder.ballot(ballot.choices().stream().map(Candidate::id).toList(), election.getKind().givesPoints()
					? ballot.points()
					: List.of());
		}
		return builder.build();
	}

}
