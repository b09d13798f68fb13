package org.minsheng.disclosure;

import org.minsheng.batch.Verdict;
import org.minsheng.category.ProjectType;
import org.minsheng.category.Theme;
import org.minsheng.money.Money;
import org.minsheng.project.ProjectStatus;

/** One item of a batch with its result (R40). */
public record BatchRow(String projectCode, String title, String office, String community, ProjectType type,
		Theme theme, Verdict verdict, Money amount, String reason, ProjectStatus status) {
}
