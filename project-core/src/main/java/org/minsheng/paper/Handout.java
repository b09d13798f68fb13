package org.minsheng.paper;

import org.jspecify.annotations.Nullable;

/**
 * Who gets which sheet.
 *
 * @param number of the voter on the roll
 * @param place where the voter is helped to fill it in; absent for whoever needs no help
 */
public record Handout(String number, String serial, @Nullable String place) {
}
