package org.minsheng.vote;

import org.minsheng.money.Money;

/**
 * A project that may be put to a vote.
 *
 * @param community its name
 * @param cost the agreed amount
 */
public record Standing(String code, String title, String community, Money cost) {
}
