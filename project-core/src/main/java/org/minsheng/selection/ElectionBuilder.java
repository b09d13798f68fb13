package org.minsheng.selection;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.minsheng.money.Money;

/** Takes ballots one by one. A ballot that names a stranger or somebody twice is refused. */
public final class ElectionBuilder {

	private final Money budget;

	private final BallotKind kind;

	private final List<Candidate> candidates;

	private final Map<String, Integer> indices;

	private Ballots ballots;

	ElectionBuilder(Money budget, BallotKind kind, List<Candidate> candidates) {
		this.budget = budget;
		this.kind = kind;
		this.candidates = List.copyOf(candidates);
		this.ballots = new Ballots(kind);
		this.indices = new Election(budget, kind, candidates, ballots).indices();
		if (indices.size() < candidates.size()) throw new IllegalArgumentException("Two candidates have the same identifier");
	}

	/** A ballot without points: approvals, or ranks with the first choice first. */
	public ElectionBuilder ballot(String... ids) {
		return ballot(List.of(ids), List.of());
	}

	/**
	 * @param points one number for each choice where the kind of ballot gives points, else none
	 */
	public ElectionBuilder ballot(Collection<String> ids, Collection<Integer> points) {
		if (points.size() != (kind.givesPoints() ? ids.size() : 0)) throw new IllegalArgumentException("Points do not match: " + ids);
		var choices = ids.stream().mapToInt(this::index).distinct().toArray();
		if (choices.length < ids.size()) throw new IllegalArgumentException("A choice stands twice: " + ids);
		ballots.add(choices, points.stream().mapToInt(given -> given).toArray(), choices.length);
		return this;
	}

	private int index(String id) {
		var index = indices.get(id);
		if (index == null) throw new IllegalArgumentException("Not a candidate of this election: " + id);
		return index;
	}

	/** The election with the ballots so far; the builder starts anew. */
	public Election build() {
		var election = new Election(budget, kind, candidates, ballots);
		ballots = new Ballots(kind);
		return election;
	}

}
