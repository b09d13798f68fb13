package org.minsheng.selection;

import java.util.List;

/** A section of a `.pb` file: column names and rows of texts. A row may be shorter than the columns. */
public record PbTable(List<String> columns, List<List<String>> rows) {

	public PbTable {
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
	}

}
