package org.minsheng.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A sum in whole fen, never negative. 万元 is only a way to print it: sum first, round last (A1's printed total differs
 * from its printed parts by 0.01 for want of this).
 */
public record Money(long fen) implements Comparable<Money>, Serializable {

	public static final Money ZERO = new Money(0);

	private static final int FEN_PER_YUAN = 100;

	public Money {
		if (fen < 0) {
			throw new IllegalArgumentException("A sum of money is never negative: " + fen + " fen");
		}
	}

	public static Money ofYuan(long yuan) {
		return new Money(Math.multiplyExact(yuan, FEN_PER_YUAN));
	}

	/**
	 * @throws ArithmeticException where the yuan have more than two decimals or do not fit
	 */
	public static Money ofYuan(BigDecimal yuan) {
		return new Money(yuan.movePointRight(2).longValueExact());
	}

	public static Money sum(Collection<Money> parts) {
		return parts.stream().reduce(ZERO, Money::plus);
	}

	public Money plus(Money other) {
		return new Money(Math.addExact(fen, other.fen));
	}

	/**
	 * @throws IllegalArgumentException where the other sum is larger
	 */
	public Money minus(Money other) {
		return new Money(Math.subtractExact(fen, other.fen));
	}

	/** The given per cent of this sum, rounded down to the fen, so that parts never exceed the whole. */
	public Money percent(int percent) {
		return new Money(BigDecimal.valueOf(fen)
			.multiply(BigDecimal.valueOf(percent))
			.divide(BigDecimal.valueOf(100), RoundingMode.DOWN)
			.longValueExact());
	}

	public boolean isMoreThan(Money other) {
		return fen > other.fen;
	}

	public boolean isZero() {
		return fen == 0;
	}

	public BigDecimal yuan() {
		return BigDecimal.valueOf(fen, 2);
	}

	/** In 万元, rounded half-up to two places and without idle zeros, as the articles print: 209.6, 1818.58. */
	public BigDecimal wan() {
		var rounded = yuan().movePointLeft(4).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
		return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(fen, other.fen);
	}

}
