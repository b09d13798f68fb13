package org.minsheng.vote;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.selection.EqualShares;
import org.minsheng.selection.EqualShares.Start;
import org.minsheng.selection.EqualShares.Utility;
import org.minsheng.selection.Rule;

/**
 * What a round sets of equal shares in place of the rule's own; other rules do not read it.
 *
 * @param step by how much the endowment rises from run to run; absent for the rule's own
 * @param start the endowment of the first run; absent for the rule's own
 * @param filter refuses who has fewer votes per voter than cost per so many budgets (Świecie: 3); 0 for none
 * @param utility what support is measured in; absent for the rule's own
 */
public record SharesTerms(@Nullable Money step, @Nullable Start start, int filter, @Nullable Utility utility) implements Serializable {

	public static final SharesTerms USUAL = new SharesTerms(null, null, 0, null);

	/**
	 * What a vote of ours sets. A place in a ranking counts from its end: where only one project is ranked, it is supported.
	 */
	public static SharesTerms of(BallotForm form, @Nullable Money step, @Nullable Start start, int filter) {
		return new SharesTerms(step, start, filter, form == BallotForm.RANK ? Utility.COST_OR_PLACES : null);
	}

	EqualShares appliedTo(EqualShares rule) {
		var stepping = step == null ? rule : rule.stepping(step);
		var starting = start == null ? stepping : stepping.starting(start);
		return measuredIn(starting.filteredBy(filter));
	}

	/** Another rule beside the published one, with support measured alike. */
	Rule beside(Rule other) {
		return other instanceof EqualShares shares ? measuredIn(shares) : other;
	}

	private EqualShares measuredIn(EqualShares rule) {
		return utility == null ? rule : rule.measuredIn(utility);
	}

}
