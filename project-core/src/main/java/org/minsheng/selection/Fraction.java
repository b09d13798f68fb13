package org.minsheng.selection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

import org.minsheng.money.Money;

/** An exact number, in lowest terms; the denominator is positive. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

	public static final Fraction ZERO = of(0, 1);

	public Fraction {
		if (denominator.signum() == 0) throw new ArithmeticException("A fraction of nothing");
		var common = numerator.gcd(denominator);
		if (denominator.signum() < 0) common = common.negate();
		numerator = numerator.divide(common);
		denominator = denominator.divide(common);
	}

	public static Fraction of(long numerator, long denominator) {
		return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
	}

	public Fraction plus(Fraction other) {
		return new Fraction(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
				denominator.multiply(other.denominator));
	}

	public Fraction minus(Fraction other) {
		return plus(other.times(-1));
	}

	public Fraction times(long factor) {
		return new Fraction(numerator.multiply(BigInteger.valueOf(factor)), denominator);
	}

	public Fraction over(long divisor) {
		return new Fraction(numerator, denominator.multiply(BigInteger.valueOf(divisor)));
	}

	public int signum() {
		return numerator.signum();
	}

	/** Rounded half-up, for print. */
	public BigDecimal rounded(int places) {
		return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
	}

	/** The whole fen in so many fen, rounded half-up for print. */
	public Money asFen() {
		return new Money(rounded(0).longValueExact());
	}

	/** The nearest double, wrong by half a unit in the last place at most. */
	double nearest() {
		var digits = Math.max(0, denominator.bitLength() - numerator.bitLength()) / 3 + 25;
		return new BigDecimal(numerator).divide(new BigDecimal(denominator), digits, RoundingMode.HALF_EVEN).doubleValue();
	}

	@Override
	public int compareTo(Fraction other) {
		return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
	}

	@Override
	public String toString() {
		return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
	}

}
