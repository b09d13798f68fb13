package org.minsheng.clock.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the bar of a demonstration shows.
 *
 * @param back the local path of the page it stands on
 * @param notice the code of the notice of that page, while it runs
 */
public record DemoBar(LocalDate today, String weekday, String back, @Nullable String notice) {
}
