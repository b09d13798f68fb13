package org.minsheng.sheet;

import java.util.Set;

/**
 * A line as it stands in the file.
 *
 * @param number the row of the spreadsheet, from one
 * @param formulas the columns whose cells compute their value
 */
public record RawLine(int number, Cells cells, Set<Column> formulas) {
}
