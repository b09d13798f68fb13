package org.minsheng.project;

import java.io.Serializable;

import org.minsheng.category.ProjectType;
import org.minsheng.money.Money;

/** One part of the estimate; paving and buying benches can be two lines of one project (R45). */
public record CostLine(ProjectType type, String what, Money cost) implements Serializable {
}
