package org.minsheng.disclosure;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.minsheng.batch.BatchStatus;
import org.minsheng.category.ProjectType;
import org.minsheng.money.Money;

/**
 * A batch in figures, all counted from its items.
 *
 * @param owner the office's or district's name
 * @param reviewed items with a result
 * @param picked of them
 * @param pooled of them
 * @param sum of the picked items' amounts
 * @param started how many of the picked have begun, finished ones included
 * @param inUse how many of the picked are in use
 */
public record BatchFigures(String code, String owner, int year, int number, BatchStatus status,
		@Nullable Instant approvedAt, int reviewed, int picked, int pooled, Money sum, int started, int inUse,
		List<TypeFigures> types) {

	/** The picked items of one type. */
	public record TypeFigures(ProjectType type, int count, Money sum) {
	}

}
