package org.minsheng.budget;

import java.io.Serializable;

import org.minsheng.money.Money;

/** Where money comes from: city and district by ratio, and what is added to it. */
public record FundSource(Kind kind, Money amount) implements Serializable {

	/** The kinds of sources ({@code process.md} 2.5). */
	public enum Kind {

		CITY, DISTRICT, OFFICE, SELF_RAISED, DONATION

	}

}
