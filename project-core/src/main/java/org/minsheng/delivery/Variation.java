package org.minsheng.delivery;

import java.io.Serializable;
import java.time.Instant;

import org.minsheng.money.Money;

/** A change of the contract (签证变更): the new sum and why. */
public record Variation(Money newSum, String reason, Instant at) implements Serializable {
}
