package org.minsheng.sheet;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.minsheng.secret.Sealed;

/**
 * A line as it is kept: names and numbers are somebody's, so it is sealed.
 *
 * @param cells absent once it was taken in or has lain for too long
 * @param mark the same for the same line of the same community
 */
public record KeptLine(int number, @Nullable Sealed cells, String mark, Map<Column, Fault> faults,
		@Nullable String trackingCode) {
}
