package org.minsheng.selection;

import java.util.List;
import java.util.Optional;

import org.minsheng.money.Money;

/**
 * A result that explains itself: winners in the order of decision, then losers with the reason.
 *
 * @param ties every tie that had to be decided, in order
 * @param unmetFloors floors that the candidates did not allow to fill
 * @param shares who paid what, where equal shares decided
 * @param comparison which of two results more voters preferred, where the rule asks
 * @param complete false where the run was cut short by its bound, so that more might have been selected
 */
public record Outcome(Selection selection, Money budget, List<Decision> decisions, List<Tie> ties, List<Limit> unmetFloors,
		Optional<Shares> shares, Optional<Preference> comparison, boolean complete) {

	/** How many voters like the first result better, and how many the second; the rest are indifferent. */
	public record Preference(long equalShares, long byVotes) {

		public boolean isForByVotes() {
			return byVotes > equalShares;
		}

	}

	public Outcome {
		decisions = List.copyOf(decisions);
		ties = List.copyOf(ties);
		unmetFloors = List.copyOf(unmetFloors);
	}

	/** The winners in the order of decision. */
	public List<Candidate> winners() {
		return decisions.stream().filter(Decision::isFunded).map(Decision::candidate).toList();
	}

	public List<Decision> losers() {
		return decisions.stream().filter(decision -> !decision.isFunded()).toList();
	}

	/** What the winners cost together; a topped-up one in full. */
	public Money cost() {
		return Money.sum(winners().stream().map(Candidate::cost).toList());
	}

	/** What the reserve adds to the budget for a topped-up winner. */
	public Money fromReserve() {
		return cost().isMoreThan(budget) ? cost().minus(budget) : Money.ZERO;
	}

	public boolean selects(Candidate candidate) {
		return winners().contains(candidate);
	}

}
