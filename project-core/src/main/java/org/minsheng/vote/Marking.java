package org.minsheng.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;

import org.minsheng.money.Money;

/** Reads the marks on a paper into a ballot, or says why they do not make one. */
@RequiredArgsConstructor
class Marking {

	private final RoundTerms terms;

	private final List<RoundCandidate> candidates;

	/**
	 * @param marks by code of project: any number above nought for a tick, else the points or the rank
	 * @throws org.minsheng.Refused where they do not make a ballot of this round
	 */
	Ballot read(Map<String, Integer> marks) {
		var marked = candidates.stream().filter(candidate -> marks.getOrDefault(candidate.code(), 0) > 0).toList();
		if (marks.keySet().stream().anyMatch(code -> candidates.stream().noneMatch(one -> one.code().equals(code))))
			throw VoteRefusal.NOT_ON_THE_BALLOT.refusal().asException();
		if (marked.isEmpty()) throw VoteRefusal.EMPTY_BALLOT.refusal().asException();
		return switch (terms.form()) {
			case APPROVE -> ticks(atMost(marked));
			case KNAPSACK -> ticks(withinBudget(marked));
			case POINTS -> points(marked, marks);
			case RANK -> ranks(atMost(marked), marks);
		};
	}

	private List<RoundCandidate> atMost(List<RoundCandidate> marked) {
		if (marked.size() > terms.most()) throw VoteRefusal.TOO_MANY_CHOICES.refusal(marked.size(), terms.most()).asException();
		return marked;
	}

	private List<RoundCandidate> withinBudget(List<RoundCandidate> marked) {
		var sum = Money.sum(marked.stream().map(RoundCandidate::cost).toList());
		if (sum.isMoreThan(terms.budget())) throw VoteRefusal.CHOICES_OVER_BUDGET.refusal(sum, terms.budget()).asException();
		return marked;
	}

	private static Ballot ticks(List<RoundCandidate> marked) {
		return new Ballot(codes(marked), List.of());
	}

	private Ballot points(List<RoundCandidate> marked, Map<String, Integer> marks) {
		var given = marked.stream().map(candidate -> marks.getOrDefault(candidate.code(), 0)).toList();
		long sum = given.stream().mapToLong(Integer::longValue).sum();
		if (sum > terms.most()) throw VoteRefusal.TOO_MANY_POINTS.refusal(sum, terms.most()).asException();
		return new Ballot(codes(marked), given);
	}

	private static Ballot ranks(List<RoundCandidate> marked, Map<String, Integer> marks) {
		var ranks = new HashSet<Integer>();
		if (!marked.stream().allMatch(candidate -> ranks.add(marks.getOrDefault(candidate.code(), 0))))
			throw VoteRefusal.RANK_TWICE.refusal().asException();
		var inOrder = new ArrayList<>(marked);
		inOrder.sort(Comparator.comparing(candidate -> marks.getOrDefault(candidate.code(), 0)));
		return new Ballot(codes(inOrder), List.of());
	}

	private static List<String> codes(List<RoundCandidate> candidates) {
		return candidates.stream().map(RoundCandidate::code).toList();
	}

}
