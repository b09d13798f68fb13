package org.minsheng.batch;

import org.minsheng.money.Money;

/**
 * A verdict with its reason.
 *
 * @param amount to be approved where picked
 */
public record Decision(Verdict verdict, Money amount, String reason) {
}
