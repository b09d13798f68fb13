package org.minsheng.selection;

import java.math.BigDecimal;

/** The least score with which a candidate takes part; one that reaches it is in. */
public sealed interface Threshold {

	/** A number of votes or points. */
	record Score(BigDecimal least) implements Threshold {

		@Override
		public BigDecimal of(Election election) {
			return least;
		}

		@Override
		public String toString() {
			return least.toPlainString();
		}

	}

	/** So many per cent of the ballots cast. */
	record Percent(BigDecimal percent) implements Threshold {

		@Override
		public BigDecimal of(Election election) {
			return percent.multiply(BigDecimal.valueOf(election.voters())).movePointLeft(2);
		}

		@Override
		public String toString() {
			return percent.toPlainString() + "%";
		}

	}

	Threshold NONE = new Score(BigDecimal.ZERO);

	static Threshold score(long least) {
		return new Score(BigDecimal.valueOf(least));
	}

	static Threshold percent(long percent) {
		return new Percent(BigDecimal.valueOf(percent));
	}

	BigDecimal of(Election election);

	/** As it is published: a number, or a number of per cent. */
	@Override
	String toString();

}
