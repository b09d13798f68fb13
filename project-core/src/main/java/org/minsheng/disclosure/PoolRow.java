package org.minsheng.disclosure;

import java.time.LocalDate;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.money.Money;

/** A candidate that waits in the reserve pool (R22), until its last day, for the given reason. */
public record PoolRow(String code, String title, String community, ProjectType type, Theme theme, Money price,
		LocalDate until, String reason) {
}
