package org.minsheng.selection;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.minsheng.money.Money;

/** Several results on the same ballots, side by side. */
public record Comparison(Election election, List<Outcome> outcomes) {

	public Comparison {
		outcomes = List.copyOf(outcomes);
	}

	public static Comparison of(Election election, List<Selection> selections) {
		return new Comparison(election, selections.stream().map(selection -> selection.of(election)).toList());
	}

	/** The winners that two results have in common. */
	public List<Candidate> common(Outcome one, Outcome other) {
		return one.winners().stream().filter(other::selects).toList();
	}

	/** The winners that no other of these results has. */
	public List<Candidate> onlyIn(Outcome outcome) {
		return outcome.winners()
			.stream()
			.filter(
					winner -> outcomes.stream().filter(other -> other != outcome).noneMatch(other -> other.selects(winner)))
			.toList();
	}

	/** How many voters named at least one winner. */
	public long votersWithAWinner(Outcome outcome) {
		var wins = wins(outcome);
		var ballots = election.ballots();
		return IntStream.range(0, ballots.size())
			.filter(group -> IntStream.range(0, ballots.length(group)).anyMatch(k -> wins[ballots.choice(group, k)]))
			.mapToLong(ballots::voters)
			.sum();
	}

	/** How many winners the voters named, all together; divided by the voters it is the average. */
	public long winnersNamed(Outcome outcome) {
		return outcome.winners().stream().mapToLong(election::votes).sum();
	}

	private boolean[] wins(Outcome outcome) {
		var wins = new boolean[election.size()];
		outcome.winners().forEach(winner -> wins[election.indexOf(winner)] = true);
		return wins;
	}

	/** What is spent for each label of a kind, for example for each community; a winner with two labels counts for both. */
	public SortedMap<String, Money> spending(Outcome outcome, String kind) {
		var spending = new TreeMap<String, Money>();
		for (var winner : outcome.winners()) {
			winner.labels()
				.stream()
				.filter(label -> label.kind().equals(kind))
				.forEach(
						label -> spending.merge(label.value(), winner.cost(), Money::plus));
		}
		return spending;
	}

}
