package org.minsheng.organisation;

import java.io.Serializable;

import org.minsheng.money.Money;

/** The most that one project may cost, by type (R3: modest money), and by the urgent route (R44). */
public record Caps(Money works, Money goods, Money service, Money fastTrack) implements Serializable {
}
