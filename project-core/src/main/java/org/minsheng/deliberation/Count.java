package org.minsheng.deliberation;

import java.io.Serializable;

/**
 * The votes on one item. Who is recused does not vote.
 *
 * @param representativesYes how many of the yes votes came from resident representatives
 */
public record Count(int yes, int no, int abstain, int representativesYes) implements Serializable {

	public Count {
		if (yes < 0 || no < 0 || abstain < 0 || representativesYes < 0 || representativesYes > yes) {
			throw DeliberationRefusal.COUNT_DOES_NOT_ADD_UP.refusal().asException();
		}
	}

	public int cast() {
		return yes + no + abstain;
	}

}
