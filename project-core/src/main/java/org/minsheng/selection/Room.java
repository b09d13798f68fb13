package org.minsheng.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** The room the constraints still leave: what was spent under each limit, and who won of each exclusive set. */
class Room {

	private final Election election;

	private final Constraints constraints;

	private final long[] spent;

	private final List<Candidate> winners = new ArrayList<>();

	Room(Election election, Constraints constraints) {
		this.election = election;
		this.constraints = constraints;
		this.spent = new long[constraints.limits().size()];
	}

	Room copy() {
		var copy = new Room(election, constraints);
		System.arraycopy(spent, 0, copy.spent, 0, spent.length);
		copy.winners.addAll(winners);
		return copy;
	}

	boolean isUnlimited() {
		return constraints.limits().isEmpty() && constraints.exclusive().isEmpty();
	}

	void take(Candidate winner) {
		for (int k = 0; k < spent.length; k++) {
			if (winner.belongsTo(constraints.limits().get(k).label())) spent[k] += winner.cost().fen();
		}
		winners.add(winner);
	}

	boolean bars(Candidate candidate) {
		return rivalOf(candidate).isPresent() || tooMuch(candidate).isPresent();
	}

	/** A winner of an exclusive set to which the candidate belongs too. */
	Optional<Candidate> rivalOf(Candidate candidate) {
		return constraints.exclusive()
			.stream()
			.filter(set -> set.contains(candidate.id()))
			.flatMap(set -> winners.stream().filter(winner -> isIn(set, winner)))
			.findFirst();
	}

	private static boolean isIn(Set<String> set, Candidate candidate) {
		return set.contains(candidate.id());
	}

	/** The limit whose ceiling the candidate would break. */
	Optional<Limit> tooMuch(Candidate candidate) {
		return first(k -> breaks(candidate, k));
	}

	private boolean breaks(Candidate candidate, int k) {
		var limit = constraints.limits().get(k);
		return candidate.belongsTo(limit.label())
				&& limit.ceiling().filter(ceiling -> spent[k] + candidate.cost().fen() > ceiling.fen()).isPresent();
	}

	private Optional<Limit> first(IntPredicate test) {
		for (int k = 0; k < spent.length; k++) if (test.test(k)) return Optional.of(constraints.limits().get(k));
		return Optional.empty();
	}

	boolean isFilled(Limit limit) {
		var paid = spent[constraints.limits().indexOf(limit)];
		return limit.floor().filter(floor -> paid < floor.fen()).isEmpty();
	}

	List<Limit> unmetFloors() {
		return constraints.limits().stream().filter(limit -> !isFilled(limit)).toList();
	}

}
