package org.minsheng.disclosure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.money.Money;
import org.minsheng.project.ProjectStatus;

/** One project as open data gives it: names instead of codes, days in Beijing, money exact. */
public record ProjectLine(String code, int year, String district, String office, String community, String title,
		ProjectType type, Theme theme, ProjectStatus status, @Nullable String batch, Money estimate,
		@Nullable Money approved, @Nullable Money contract, @Nullable Money settled, @Nullable LocalDate started,
		@Nullable LocalDate completed, @Nullable LocalDate inUse, Provenance source) {
}
