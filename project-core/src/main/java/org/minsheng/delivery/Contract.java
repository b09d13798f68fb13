package org.minsheng.delivery;

import java.io.Serializable;
import java.time.LocalDate;

import org.minsheng.money.Money;

/** A signed contract; its sum stays as signed, variations are added beside it. */
public record Contract(String supplier, Money sum, LocalDate signedOn, LocalDate dueOn) implements Serializable {
}
