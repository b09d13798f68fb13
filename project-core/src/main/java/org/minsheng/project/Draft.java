package org.minsheng.project;

import java.util.List;

import org.minsheng.category.ProjectType;
import org.minsheng.category.Provenance;
import org.minsheng.category.Theme;
import org.minsheng.category.Urgency;

/** What the workstation lays down when it makes a project from requests. The estimate is the sum of the cost lines. */
public record Draft(Description description, ProjectType type, Theme theme, Urgency urgency,
		Beneficiaries beneficiaries, List<CostLine> costs, int year, Provenance provenance) {
}
