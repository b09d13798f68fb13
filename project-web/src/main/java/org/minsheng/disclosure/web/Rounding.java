package org.minsheng.disclosure.web;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.minsheng.disclosure.BatchFigures;
import org.minsheng.disclosure.YearFigures;

/**
 * Where the printed parts do not add up to the printed whole, because each was rounded by itself.
 *
 * @param parts the sum of the batches as printed, in 万元
 * @param whole the year's sum as printed, in 万元
 */
record Rounding(String parts, String whole, String difference) {

	/** Nothing where they add up, or where the year has projects outside its batches. */
	static @Nullable Rounding gap(YearFigures year) {
		var parts = year.batches()
			.stream()
			.filter(batch -> batch.approvedAt() != null)
			.map(batch -> batch.sum().wan())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		var whole = year.approved().wan();
		var difference = parts.subtract(whole).abs();
		boolean rounding = difference.signum() > 0 && exactly(year);
		return rounding ? new Rounding(parts.toPlainString(), whole.toPlainString(), difference.toPlainString()) : null;
	}

	private static boolean exactly(YearFigures year) {
		long fen = year.batches()
			.stream()
			.filter(batch -> batch.approvedAt() != null)
			.map(BatchFigures::sum)
			.mapToLong(sum -> sum.fen())
			.sum();
		return fen == year.approved().fen();
	}

}
