package org.minsheng.organisation;

import java.io.Serializable;

/** How many must be in favour for something to pass: more than a share of those who decide (R16). */
public record Majority(int numerator, int denominator) implements Serializable {

	public static final Majority HALF = new Majority(1, 2);

	public Majority {
		if (numerator < 0 || numerator >= denominator) {
			throw new IllegalArgumentException("More than a share smaller than the whole: " + numerator + "/" + denominator);
		}
	}

	public boolean isReachedBy(int inFavour, int deciding) {
		return (long) inFavour * denominator > (long) deciding * numerator;
	}

}
