package org.minsheng.bench;

import org.minsheng.money.Money;

public record Plank(String wood, String colour, Money price) {

}
