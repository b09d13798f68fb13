package org.minsheng.budget;

import java.io.Serializable;

import org.minsheng.organisation.RulesId;
import org.minsheng.organisation.Scope;

/**
 * Whose money, of which year.
 *
 * @param scope the district's code, or the district's and the office's joined by a slash
 */
public record BudgetYearId(String scope, int year) implements Serializable {

	public static BudgetYearId of(Scope scope, int year) {
		return new BudgetYearId(RulesId.key(scope), year);
	}

}
