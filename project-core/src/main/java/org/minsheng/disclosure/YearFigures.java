package org.minsheng.disclosure;

import java.util.List;

import org.minsheng.money.Money;

/**
 * One year in figures, all counted and added up from the records (R47, R49).
 *
 * @param requests what residents asked for, duplicates included
 * @param collected projects made of it
 * @param chosen of them approved
 * @param pooled of them waiting in the reserve pool
 * @param started of the chosen, finished ones included
 * @param inUse of the chosen
 * @param approved the sum for the chosen
 * @param budget the year's money
 * @param batches by number
 */
public record YearFigures(int year, int requests, int collected, int chosen, int pooled, int started, int inUse,
		Money approved, BudgetFigures budget, Satisfaction satisfaction, List<BatchFigures> batches,
		List<Slice> communities, List<Slice> themes) {

	/** The year's money; all nothing where no budget was laid down. */
	public record BudgetFigures(Money appropriated, Money reserved, Money committed, Money paid) {

		public Money free() {
			return appropriated.minus(reserved).minus(committed).minus(paid);
		}

	}

	/** Ratings of the year's projects. */
	public record Satisfaction(int good, int total) {
	}

	/**
	 * The chosen projects of one community or theme.
	 *
	 * @param key the community's code or the theme's name
	 * @param label the community's name; the theme's name again
	 */
	public record Slice(String key, String label, int count, Money sum) {
	}

}
