package org.minsheng.disclosure;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.money.Money;
import org.minsheng.photo.PhotoId;
import org.minsheng.project.Beneficiaries;
import org.minsheng.project.ProjectStatus;

/**
 * A project in a list.
 *
 * @param office its sub-district's name
 * @param price approved, else agreed, else estimated
 * @param dueOn by the contract
 * @param photo the latest of the site
 */
public record ProjectRow(String code, int year, String title, String office, String community, ProjectType type,
		Theme theme, ProjectStatus status, Money price, Beneficiaries beneficiaries, @Nullable LocalDate dueOn,
		@Nullable PhotoId photo, Provenance provenance) {
}
