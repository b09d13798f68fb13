package org.minsheng.sheet;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A line that was looked at.
 *
 * @param number the row of the spreadsheet, from one
 * @param faults what is wrong, at the cell where it is
 * @param trackingCode of the request that was made of it
 */
public record Line(int number, Cells cells, Map<Column, Fault> faults, @Nullable String trackingCode) {
}
