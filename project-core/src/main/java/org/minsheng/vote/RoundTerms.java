package org.minsheng.vote;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.minsheng.Refusal;
import org.minsheng.money.Money;
import org.minsheng.organisation.Deadlines;
import org.minsheng.selection.ByVotes;
import org.minsheng.selection.EqualShares;
import org.minsheng.selection.Rule;
import org.minsheng.selection.Threshold;

/**
 * What is published before a vote opens and never changes after.
 *
 * @param most how many may be ticked or ranked, or how many points there are to give; not read where the budget limits
 * @param rule the selection rule by the name that the command line knows
 * @param shares what is set of equal shares; other rules do not read it
 * @param leastVotes who scores less cannot win by votes; 0 for no threshold
 * @param topUpPercent where a list by votes ends: the project that ended it is funded after all if this much of its price is
 * left, and a reserve pays the rest; 0 for never
 * @param drawSource which public number will decide ties; absent where the published order does
 * @param closesAt the first instant after the last day
 * @param minimumAge in whole years, reached by the day of the opening
 */
public record RoundTerms(BallotForm form, int most, Money budget, String rule, SharesTerms shares, int leastVotes, int topUpPercent,
		TieOrder ties, @Nullable String drawSource, Instant opensAt, Instant closesAt, int minimumAge) implements Serializable {

	/** Why such a round cannot be held, if so. */
	Optional<Refusal> whyNot(Instant now) {
		return problems(now).stream().findFirst();
	}

	/** Everything that stands against holding such a round. */
	List<Refusal> problems(Instant now) {
		var problems = new ArrayList<Refusal>();
		if (!opensAt.isAfter(now) || !closesAt.isAfter(opensAt)) problems.add(VoteRefusal.PERIOD_WRONG.refusal());
		problems.addAll(problemsOfCount());
		if (form != BallotForm.KNAPSACK && most < 1) problems.add(VoteRefusal.NOTHING_TO_GIVE.refusal());
		return problems;
	}

	/** Why nothing can be counted by such a rule, whenever the vote was. */
	Optional<Refusal> whyNotCount() {
		return problemsOfCount().stream().findFirst();
	}

	private List<Refusal> problemsOfCount() {
		var problems = new ArrayList<Refusal>();
		var named = Rule.named(rule);
		if (named.isEmpty()) problems.add(VoteRefusal.UNKNOWN_RULE.refusal(rule));
		if (ties == TieOrder.DRAWN && drawSource == null) problems.add(VoteRefusal.DRAW_SOURCE_MISSING.refusal());
		if (topUpPercent > 0 && named.isPresent() && !named.get().equals(ByVotes.STOPPING))
			problems.add(VoteRefusal.TOP_UP_NOT_HERE.refusal());
		else if (topUpPercent < 0 || topUpPercent > 99) problems.add(VoteRefusal.NOT_A_TOP_UP.refusal(topUpPercent));
		return problems;
	}

	/** The published rule with its parameters. */
	public Rule selectionRule() {
		var named = Rule.named(rule).orElseThrow();
		if (named instanceof EqualShares equalShares) return shares.appliedTo(equalShares);
		return named instanceof ByVotes byVotes ? byVotes.from(threshold()).toppedUpFrom(topUpPercent) : named;
	}

	private Threshold threshold() {
		return leastVotes > 0 ? new Threshold.Score(BigDecimal.valueOf(leastVotes)) : Threshold.NONE;
	}

	public LocalDate opensOn() {
		return Deadlines.day(opensAt);
	}

	/** The last day on which votes are taken. */
	public LocalDate lastDay() {
		return Deadlines.day(closesAt.minusMillis(1));
	}

	/** Whether votes are taken at the instant. */
	boolean isTime(Instant at) {
		return !at.isBefore(opensAt) && at.isBefore(closesAt);
	}

}
