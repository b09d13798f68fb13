package org.minsheng.clock.web;

import org.jspecify.annotations.Nullable;

/**
 * How far to go.
 *
 * @param forward a day ({@code P1D}), a week ({@code P7D}) or {@code next-due}
 * @param notice the code of the notice whose end to go to instead
 * @param back the local path of the page to return to
 */
record ClockForm(@Nullable String forward, @Nullable String notice, @Nullable String back) {
}
