package org.minsheng.selection;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;

/**
 * A project that stands for selection.
 *
 * @param labels the groups it belongs to
 * @param withdrawn whether it was withdrawn after the vote: it is passed over and stops nobody
 * @param declaredScore the score a file declares, which may hold paper votes that the file does not; null where the
 * ballots are all there is
 */
public record Candidate(String id, String name, Money cost, Set<Label> labels, boolean withdrawn, @Nullable BigDecimal declaredScore) {

	public Candidate {
		if (id.isBlank()) throw new IllegalArgumentException("A candidate needs an identifier");
		labels = Set.copyOf(labels);
	}

	public Candidate(String id, Money cost) {
		this(id, id, cost, Set.of(), false, null);
	}

	public boolean belongsTo(Label label) {
		return labels.contains(label);
	}

	@Override
	public String toString() {
		return id;
	}

}
