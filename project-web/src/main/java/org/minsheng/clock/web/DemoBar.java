package org.minsheng.clock.web;

import java.time.LocalDate;

/**
 * What the bar of a demonstration shows.
 *
 * @param back the local path of the page it stands on
 */
public record DemoBar(LocalDate today, String weekday, String back) {
}
