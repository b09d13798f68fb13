package org.minsheng.batch;

import java.io.Serializable;

import org.minsheng.money.Money;
import org.minsheng.project.ProjectId;

/**
 * What was said of one project, and why (R40): every item examined has one.
 *
 * @param amount to be approved where picked, else what was asked for
 */
public record BatchItem(ProjectId project, Verdict verdict, Money amount, String reason) implements Serializable {
}
