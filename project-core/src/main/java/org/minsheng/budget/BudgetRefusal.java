package org.minsheng.budget;

import org.minsheng.Reason;

public enum BudgetRefusal implements Reason {

	/** There is no budget for the year: year. */
	NO_BUDGET,
	/** Nothing new can be reserved in this state: status. */
	BUDGET_NOT_OPEN,
	/** Not enough is free: amount, free. */
	NOT_ENOUGH_FREE,
	/** Not that much is bound for the project any more: amount, bound. */
	NOT_ENOUGH_BOUND,
	/** The year's budget was laid down before: year. */
	BUDGET_EXISTS,
	/** Confirmed already, so no longer revised: year. */
	BUDGET_CONFIRMED,
	/** A budget of nothing. */
	NOTHING_APPROPRIATED,
	/** Budgets are planned for the present year and the next: year. */
	YEAR_OUT_OF_REACH

}
