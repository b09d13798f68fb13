package org.minsheng.selection;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.minsheng.money.Money;

/**
 * The method of equal shares: every voter has the same endowment, and a project is funded by those who want it. It leaves
 * part of the budget unspent; how that is used is the completion, and it decides winners.
 *
 * @param utility what a voter's support is measured in
 * @param start the endowment of the first run
 * @param step by how much the endowment rises from run to run
 * @param completion what is done with the rest
 * @param thenByVotes whether the rest of the budget is then spent by votes
 * @param comparison whether the result by votes replaces this one where strictly more voters prefer it (Wieliczka)
 * @param filter refuses who has fewer votes per voter than cost per so many budgets (Świecie: 3, so votes/voters must
 * reach cost/3B); 0 for none
 * @param mostRuns after so many runs the last outcome stands, marked as cut short
 */
public record EqualShares(Utility utility, Start start, Money step, Completion completion, boolean thenByVotes, boolean comparison,
		int filter, int mostRuns) implements Rule {

	public enum Utility {

		/** The cost of approved winners, the points given, or Borda points: how many of the ballot's choices stand below. */
		COST_OR_POINTS,
		/** The same, but ranks count by their place from the end, so that a last or only choice is support too. */
		COST_OR_PLACES,
		/** The mere number of winners. */
		NUMBER

	}

	/** The first endowment: budget by voters exactly, or rounded down to whole units of the currency. */
	public enum Start {
		EXACT, WHOLE_UNITS
	}

	public enum Completion {

		/** One run, no completion. */
		NONE,
		/**
		 * As cities do it: the endowment rises while the winners cost at most the budget, past outcomes to which nothing could
		 * be added. Where everything fits, everything is funded.
		 */
		ADD1,
		/** The same, but the first outcome to which nothing can be added stands. */
		ADD1_UNTIL_EXHAUSTIVE

	}

	private static final int MANY_RUNS = 100_000;

	private static final Money ONE = Money.ofYuan(1);

	public static final EqualShares PLAIN = new EqualShares(Utility.COST_OR_POINTS, Start.EXACT, ONE, Completion.NONE, false, false, 0,
			MANY_RUNS);

	public static final EqualShares ADD1 = PLAIN.starting(Start.WHOLE_UNITS).completedBy(Completion.ADD1, false);

	public static final EqualShares ADD1_THEN_VOTES = PLAIN.starting(Start.WHOLE_UNITS).completedBy(Completion.ADD1_UNTIL_EXHAUSTIVE, true);

	public static final EqualShares UNTIL_EXHAUSTIVE = PLAIN.completedBy(Completion.ADD1_UNTIL_EXHAUSTIVE, false);

	public EqualShares {
		if (step.isZero()) throw new IllegalArgumentException("The endowment must rise by something");
		if (filter < 0 || mostRuns < 1) throw new IllegalArgumentException("Not a filter or number of runs: " + filter + ", " + mostRuns);
	}

	/** A setting as the command line knows it, such as {@code whole-units}. */
	public static String word(Enum<?> setting) {
		return setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public EqualShares starting(Start start) {
		return new EqualShares(utility, start, step, completion, thenByVotes, comparison, filter, mostRuns);
	}

	public EqualShares stepping(Money step) {
		return new EqualShares(utility, start, step, completion, thenByVotes, comparison, filter, mostRuns);
	}

	public EqualShares completedBy(Completion completion, boolean thenByVotes) {
		return new EqualShares(utility, start, step, completion, thenByVotes, comparison, filter, mostRuns);
	}

	public EqualShares compared() {
		return new EqualShares(utility, start, step, completion, thenByVotes, true, filter, mostRuns);
	}

	public EqualShares filteredBy(int filter) {
		return new EqualShares(utility, start, step, completion, thenByVotes, comparison, filter, mostRuns);
	}

	public EqualShares measuredIn(Utility utility) {
		return new EqualShares(utility, start, step, completion, thenByVotes, comparison, filter, mostRuns);
	}

	public EqualShares inAtMost(int mostRuns) {
		return new EqualShares(utility, start, step, completion, thenByVotes, comparison, filter, mostRuns);
	}

	@Override
	public String name() {
		return comparison ? completionName() + "-comparison" : completionName();
	}

	private String completionName() {
		return switch (completion) {
			case NONE -> thenByVotes ? "mes-then-votes" : "mes";
			case ADD1 -> thenByVotes ? "mes-add1u" : "mes-add1";
			case ADD1_UNTIL_EXHAUSTIVE -> thenByVotes ? "mes-add1u-exhaustive" : "mes-iter1";
		};
	}

	@Override
	public Map<String, String> parameters() {
		var parameters = new LinkedHashMap<String, String>();
		parameters.put("utility", utility.name());
		parameters.put("start", start.name());
		parameters.put("step", step.yuan().toPlainString());
		parameters.put("completion", completion.name());
		parameters.put("then-by-votes", Boolean.toString(thenByVotes));
		parameters.put("comparison", Boolean.toString(comparison));
		parameters.put("filter", Integer.toString(filter));
		parameters.put("most-runs", Integer.toString(mostRuns));
		return parameters;
	}

	@Override
	public TieBreak usualTieBreak() {
		return TieBreak.CHEAPER_THEN_VOTES;
	}

	@Override
	public Outcome select(Election election, Selection selection) {
		var outcome = new SharingOut(this, election, selection).outcome();
		return comparison ? Contest.between(election, outcome, selection) : outcome;
	}

}
