package org.minsheng.vote;

import java.io.Serializable;

import org.jspecify.annotations.Nullable;

import org.minsheng.money.Money;
import org.minsheng.selection.EqualShares;
import org.minsheng.selection.EqualShares.Start;

/**
 * What a round sets of equal shares in place of the rule's own; other rules do not read it.
 *
 * @param step by how much the endowment rises from run to run; absent for the rule's own
 * @param start the endowment of the first run; absent for the rule's own
 * @param filter refuses who has fewer votes per voter than cost per so many budgets (Świecie: 3); 0 for none
 */
public record SharesTerms(@Nullable Money step, @Nullable Start start, int filter) implements Serializable {

	public static final SharesTerms USUAL = new SharesTerms(null, null, 0);

	EqualShares setIn(EqualShares rule) {
		var stepping = step == null ? rule : rule.stepping(step);
		var starting = start == null ? stepping : stepping.starting(start);
		return starting.filteredBy(filter);
	}

}
