package org.minsheng.disclosure;

import java.time.LocalDate;

import org.minsheng.money.Money;

/**
 * What a programme had done before its records were kept here: published sums over several years (R38, R47).
 *
 * @param earmark set aside for each year
 */
public record History(String district, int fromYear, int toYear, int settled, int finished, Money money,
		int communities, Money earmark, LocalDate asOf) {
}
