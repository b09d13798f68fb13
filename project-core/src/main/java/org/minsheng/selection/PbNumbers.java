package org.minsheng.selection;

import java.math.BigDecimal;

import org.minsheng.money.Money;
import org.minsheng.selection.PbFault.Reason;

/** Numbers as files write them: a point or a comma before the decimals, blanks between the thousands. */
class PbNumbers {

	/** Sums above this, about ninety million million, are taken for mistakes; it keeps every product exact. */
	private static final long MOST_FEN = 1L << 53;

	private PbNumbers() {}

	static Money money(PbRow row, String text, String what) {
		if (text.isEmpty()) throw row.fault(Reason.VALUE_MISSING, what);
		try {
			var fen = number(row, text).movePointRight(2).longValueExact();
			if (fen < 0) throw row.fault(Reason.NEGATIVE, text);
			if (fen > MOST_FEN) throw row.fault(Reason.NOT_A_SUM, text);
			return new Money(fen);
		} catch (ArithmeticException notInFen) {
			throw row.fault(Reason.NOT_A_SUM, text);
		}
	}

	static BigDecimal number(PbRow row, String text) {
		try {
			var plain = text.replaceAll("[\\s\\u00A0\\u202F_]", "");
			return new BigDecimal(plain.indexOf('.') < 0 ? plain.replace(',', '.') : plain);
		} catch (NumberFormatException notANumber) {
			throw row.fault(Reason.NOT_A_NUMBER, text);
		}
	}

	/** A whole number of points. */
	static int points(PbRow row, String text) {
		try {
			return number(row, text).intValueExact();
		} catch (ArithmeticException notWhole) {
			throw row.fault(Reason.NOT_A_NUMBER, text);
		}
	}

}
