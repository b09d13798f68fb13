package org.minsheng.deliberation;

import java.io.Serializable;

import org.minsheng.organisation.Majority;

/**
 * Who decides on one item: those present, without the recused.
 *
 * @param present all of them
 * @param representatives the resident representatives among them
 */
public record Voters(int present, int representatives) implements Serializable {

	/** By a majority of them, and of the resident representatives among them. */
	public boolean pass(Count count, Majority majority) {
		return majority.isReachedBy(count.yes(), present) && majority.isReachedBy(count.representativesYes(), representatives);
	}

	/** Nobody votes twice: neither all together, nor the representatives, nor the others. */
	public boolean couldCast(Count count) {
		return count.cast() <= present && count.representativesYes() <= representatives
				&& count.yes() - count.representativesYes() <= present - representatives;
	}

}
