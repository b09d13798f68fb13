package org.minsheng.selection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import lombok.Getter;

import org.minsheng.money.Money;

/** What a rule selects from: a budget, the candidates in their published order, and the ballots. It never changes. */
public final class Election {

	@Getter
	private final Money budget;

	@Getter
	private final BallotKind kind;

	@Getter
	private final List<Candidate> candidates;

	private final Ballots ballots;

	private final long[] votes;

	private final long[] points;

	Election(Money budget, BallotKind kind, List<Candidate> candidates, Ballots ballots) {
		this.budget = budget;
		this.kind = kind;
		this.candidates = List.copyOf(candidates);
		this.ballots = ballots;
		this.votes = new long[candidates.size()];
		this.points = new long[candidates.size()];
		count();
	}

	public static ElectionBuilder of(Money budget, BallotKind kind, List<Candidate> candidates) {
		return new ElectionBuilder(budget, kind, candidates);
	}

	private void count() {
		for (int group = 0; group < ballots.size(); group++) {
			for (int k = ballots.length(group) - 1; k >= 0; k--) {
				votes[ballots.choice(group, k)] += ballots.voters(group);
				points[ballots.choice(group, k)] += (long) ballots.voters(group) * ballots.points(group, k);
			}
		}
	}

	Ballots ballots() {
		return ballots;
	}

	Candidate candidate(int index) {
		return candidates.get(index);
	}

	int size() {
		return candidates.size();
	}

	/** How many ballots were cast, empty ones included. */
	public int voters() {
		return ballots.cast();
	}

	/** How many ballots name the candidate. */
	public long votes(Candidate candidate) {
		return votes[indexOf(candidate)];
	}

	long votes(int index) {
		return votes[index];
	}

	/** The candidate's declared score, else the sum of its points, which for approvals is the number of its votes. */
	public BigDecimal score(Candidate candidate) {
		return score(indexOf(candidate));
	}

	BigDecimal score(int index) {
		return Objects.requireNonNullElseGet(candidates.get(index).declaredScore(), () -> BigDecimal.valueOf(points[index]));
	}

	/** Equal ballots once, with the number of voters who cast them. */
	public List<BallotGroup> groups() {
		return IntStream.range(0, ballots.size()).mapToObj(this::group).toList();
	}

	BallotGroup group(int group) {
		var places = IntStream.range(0, ballots.length(group));
		var chosen = places.mapToObj(k -> candidates.get(ballots.choice(group, k))).toList();
		var weights = IntStream.range(0, ballots.length(group)).mapToObj(k -> ballots.points(group, k)).toList();
		return new BallotGroup(chosen, weights, ballots.voters(group));
	}

	int indexOf(Candidate candidate) {
		var index = candidates.indexOf(candidate);
		if (index < 0) throw new IllegalArgumentException("Not a candidate of this election: " + candidate.id());
		return index;
	}

	Map<String, Integer> indices() {
		var indices = new HashMap<String, Integer>();
		for (int index = 0; index < candidates.size(); index++) indices.put(candidates.get(index).id(), index);
		return indices;
	}

}
