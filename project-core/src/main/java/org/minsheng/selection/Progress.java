package org.minsheng.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.minsheng.money.Money;
import org.minsheng.selection.Decision.Share;
import org.minsheng.selection.Decision.Taken;

/** A selection under way: who is decided, what is left, what the constraints still allow. */
class Progress {

	private final Election election;

	private final Selection selection;

	private final Room room;

	/** In the order of decisions. */
	private final List<Decision> rows = new ArrayList<>();

	/** Who was out before anything was decided. */
	private final List<Decision> aside = new ArrayList<>();

	private final List<Tie> ties = new ArrayList<>();

	private final boolean[] decided;

	private Money left;

	Progress(Election election, Selection selection) {
		this.election = election;
		this.selection = selection;
		this.room = new Room(election, selection.constraints());
		this.decided = new boolean[election.size()];
		this.left = election.getBudget();
		open().filter(index -> selection.constraints().withdraws(election.candidate(index)))
			.forEach(
					index -> passOver(index, Verdict.WITHDRAWN));
	}

	Election election() {
		return election;
	}

	Money left() {
		return left;
	}

	Room room() {
		return room;
	}

	/** Who is neither funded nor refused so far, as listed. */
	IntStream open() {
		return IntStream.range(0, decided.length).filter(index -> !decided[index]);
	}

	/** The open ones, most votes first; equals as listed. */
	List<Integer> openByScore() {
		return open().boxed().sorted(Comparator.<Integer, BigDecimal>comparing(election::score).reversed()).toList();
	}

	/** The open ones, most votes first; equals as the tie-break has it, and noted. */
	List<Integer> openByVotes() {
		var sorted = open().boxed()
			.sorted(
					Comparator.<Integer, BigDecimal>comparing(election::score)
						.reversed()
						.thenComparing(
								selection.tieBreak().among(election)))
			.toList();
		noteEquals(sorted);
		return sorted;
	}

	private void noteEquals(List<Integer> sorted) {
		for (int from = 0, to = 1; to <= sorted.size(); to++) {
			if (to < sorted.size() && election.score(sorted.get(from)).compareTo(election.score(sorted.get(to))) == 0) continue;
			if (to - from > 1) note(sorted.subList(from, to));
			from = to;
		}
	}

	void note(List<Integer> tied) {
		ties.add(Tie.of(election, selection.tieBreak(), tied));
	}

	boolean fits(int index) {
		return !election.candidate(index).cost().isMoreThan(left);
	}

	boolean isBarred(int index) {
		return room.bars(election.candidate(index));
	}

	void fund(int index, Verdict verdict) {
		fund(index, verdict, Optional.empty(), Optional.empty());
	}

	void fund(int index, Verdict verdict, Optional<Label> label, Optional<Share> share) {
		var candidate = election.candidate(index);
		left = candidate.cost().isMoreThan(left) ? Money.ZERO : left.minus(candidate.cost());
		room.take(candidate);
		decided[index] = true;
		rows.add(row(index, verdict, List.of(), label, share));
	}

	/** Refuses one that takes no part; it stands below all that were decided on. */
	void passOver(int index, Verdict verdict) {
		decided[index] = true;
		aside.add(row(index, verdict, List.of(), Optional.empty(), Optional.empty()));
	}

	void lose(int index, Verdict verdict, List<Taken> because) {
		lose(index, verdict, because, Optional.empty());
	}

	private void lose(int index, Verdict verdict, List<Taken> because, Optional<Label> label) {
		decided[index] = true;
		rows.add(row(index, verdict, because, label, Optional.empty()));
	}

	private Decision row(int index, Verdict verdict, List<Taken> because, Optional<Label> label, Optional<Share> share) {
		return new Decision(election.candidate(index), verdict, election.votes(index), election.score(index), left, because, label, share);
	}

	/** Refuses one whom a rival, a ceiling or the money keeps out, and says which. */
	void refuse(int index) {
		var candidate = election.candidate(index);
		var rival = room.rivalOf(candidate);
		var tooMuch = room.tooMuch(candidate);
		if (rival.isPresent()) lose(index, Verdict.EXCLUDED, List.of(new Taken(rival.get(), rival.get().cost())));
		else if (isDearerThanBudget(index)) lose(index, Verdict.DEARER_THAN_BUDGET, List.of());
		else if (tooMuch.isPresent()) refuseFor(tooMuch.get().label(), index);
		else
			lose(index, Verdict.DOES_NOT_FIT, inTheWayOf(index));
	}

	boolean isDearerThanBudget(int index) {
		return election.candidate(index).cost().isMoreThan(election.getBudget());
	}

	/** The dearest winners, as many as took what is missing. */
	List<Taken> inTheWayOf(int index) {
		var cost = election.candidate(index).cost();
		return fits(index) ? List.of() : heaviest(any -> true, cost.minus(left));
	}

	private void refuseFor(Label label, int index) {
		var candidate = election.candidate(index);
		lose(index, Verdict.OVER_CEILING, heaviest(winner -> winner.belongsTo(label), candidate.cost()), Optional.of(label));
	}

	private List<Taken> heaviest(Predicate<Candidate> which, Money missing) {
		var taken = new ArrayList<Taken>();
		var sum = Money.ZERO;
		var dearest = rows.stream()
			.filter(Decision::isFunded)
			.map(Decision::candidate)
			.filter(which)
			.sorted(Comparator.comparing(Candidate::cost).reversed());
		for (var winner : dearest.toList()) {
			if (!missing.isMoreThan(sum)) break;
			taken.add(new Taken(winner, winner.cost()));
			sum = sum.plus(winner.cost());
		}
		return taken;
	}

	/** Fills the floors, in their order, each by votes among the candidates of its group. */
	void fillFloors() {
		if (selection.constraints().limits().stream().allMatch(limit -> limit.floor().isEmpty())) return;
		var byVotes = openByVotes();
		selection.constraints().limits().stream().filter(limit -> limit.floor().isPresent()).forEach(limit -> fill(limit, byVotes));
	}

	private void fill(Limit limit, List<Integer> byVotes) {
		for (int index : byVotes) {
			if (room.isFilled(limit)) return;
			if (decided[index] || !election.candidate(index).belongsTo(limit.label())) continue;
			if (fits(index) && !isBarred(index)) fund(index, Verdict.FUNDED_FOR_FLOOR, Optional.of(limit.label()), Optional.empty());
		}
	}

	Outcome outcome(Optional<Shares> shares, boolean complete) {
		aside.sort(Comparator.comparing(Decision::score).reversed());
		aside.forEach(out -> rows.add(out.leaving(left)));
		return new Outcome(selection, election.getBudget(), List.copyOf(rows), ties.stream().distinct().toList(), room.unmetFloors(),
				shares,
				Optional.empty(), complete);
	}

}
