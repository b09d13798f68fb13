package org.minsheng.selection;

/** What became of a candidate, and why: each has its sentence. */
public enum Verdict {

	/** Funded by the rule itself. */
	FUNDED(true),
	/** Funded first because its group has a floor. */
	FUNDED_FOR_FLOOR(true),
	/** Funded from what equal shares left, by votes. */
	FUNDED_FROM_REST(true),
	/** Funded although the rest did not cover its whole price: the reserve adds what is missing. */
	TOPPED_UP(true),
	/** Withdrawn after the vote. */
	WITHDRAWN(false),
	/** Fewer votes than the threshold asks. */
	UNDER_THRESHOLD(false),
	/** Too few votes for its price to take part (a filter before equal shares). */
	TOO_FEW_VOTES_FOR_PRICE(false),
	/** Nobody voted for it; by ranks: nobody preferred it to another. */
	NO_VOTES(false),
	/** Dearer than the whole budget. */
	DEARER_THAN_BUDGET(false),
	/** Its turn came when the rest was less than its price; those named took the budget. */
	DOES_NOT_FIT(false),
	/** The list ended before it: the first that did not fit is named. */
	AFTER_THE_END(false),
	/** Another of its exclusive set, named, won. */
	EXCLUDED(false),
	/** The ceiling of its group was reached; those named took it. */
	OVER_CEILING(false),
	/** Its supporters had less left than its price; those named are what they had paid for. */
	SUPPORTERS_CANNOT_PAY(false),
	/** Another set of candidates has more votes for the money. */
	NOT_IN_BEST_SET(false);

	private final boolean funded;

	Verdict(boolean funded) {
		this.funded = funded;
	}

	public boolean isFunded() {
		return funded;
	}

}
